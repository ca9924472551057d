// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import com.google.gson.stream.JsonWriter;

import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.Standards;
import org.rapport.report.formats.Judgement;
import org.rapport.report.formats.Judgements;

import picocli.CommandLine.ParseResult;

/**
 * The standards that {@code --standards} and {@code --set} give: plans are judged by them, in memory alone. First all
 * standards are taken from the file, then single limits are set.
 */
final class OtherStandards implements Judgements {

    private final String file;

    private final PlanningStandards standards;

    private final List<String> settings;

    private final Map<ServicePlan, Judgement> judgements = new WeakHashMap<>();

    private OtherStandards(String file, PlanningStandards standards, List<String> settings) {
        this.file = file;
        this.standards = standards;
        this.settings = settings;
    }

    /** Adds the options. */
    static void describe(Command command) {
        command.repeatable("--set", "NAME=VALUE");
        command.option("--standards", "FILE");
    }

    /**
     * Reads the options.
     *
     * @return null when the file could not be read; then the user has been told why
     * @throws UsageException when a setting is none
     */
    static OtherStandards of(ParseResult given, PlanFiles files) {
        List<String> settings = given.matchedOptionValue("--set", List.<String>of());
        PlanningStandards trial = RapportFactory.eINSTANCE.createPlanningStandards();
        settings.forEach(setting -> apply(trial, setting));
        String name = Choices.text(given, "--standards");
        if (name == null) {
            return new OtherStandards(null, null, settings);
        }
        ServicePlan plan = files.load(PlanFiles.file(name));
        return plan == null ? null : new OtherStandards(name, plan.getStandards(), settings);
    }

    private static void apply(PlanningStandards standards, String setting) {
        try {
            Standards.set(standards, setting);
        } catch (IllegalArgumentException wrong) {
            throw UsageException.of("set.wrong", wrong.getMessage());
        }
    }

    /**
     * Gives a plan the standards to be judged by; its file stays as it is.
     *
     * @throws UsageException when they make no sense together, such as amber above red
     */
    void judge(ServicePlan plan) {
        if (isNone()) {
            return;
        }
        PlanningStandards own = Standards.copy(plan.getStandards());
        if (standards != null) {
            Standards.adopt(plan.getStandards(), standards);
        }
        settings.forEach(setting -> apply(plan.getStandards(), setting));
        List<String> problems = Standards.problems(plan.getStandards());
        if (!problems.isEmpty()) {
            throw UsageException.of("set.wrong", String.join(" ", problems));
        }
        judgements.put(plan, new Judgement(file, Standards.differences(own, plan.getStandards())));
    }

    @Override
    public boolean isNone() {
        return standards == null && settings.isEmpty();
    }

    @Override
    public Judgement of(ServicePlan plan) {
        return judgements.get(plan);
    }

    @Override
    public void write(JsonWriter json) throws IOException {
        json.name("judgedBy").beginObject();
        json.name("standards").value(file);
        json.name("set").beginArray();
        for (String setting : settings) {
            json.value(setting);
        }
        json.endArray().endObject();
    }
}
