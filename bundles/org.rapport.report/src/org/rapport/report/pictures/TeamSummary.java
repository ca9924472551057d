// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.Relationship;
import org.rapport.model.calc.PlanIndex;
import org.rapport.report.internal.draw.Anchor;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/** The teams of a service that is too large to show everybody: how many work and are supported in each. */
final class TeamSummary {

    private static final Messages MESSAGES = Messages.of(TeamSummary.class);

    private static final double WIDTH = 640;

    private static final double HEIGHT = 66;

    private static final double GAP = 10;

    /** More teams than that are only counted. */
    private static final int MOST = 30;

    private TeamSummary() {
    }

    static Picture draw(List<TeamBands.Band> bands, PlanIndex index, LocalDate at, Sheet sheet, String title) {
        Map<Identifiable, TeamBands.Band> bandOf = new HashMap<>();
        bands.forEach(band -> {
            band.workers().forEach(worker -> bandOf.put(worker, band));
            band.people().forEach(person -> bandOf.put(person, band));
        });
        // By identity: the value of a team is that of everybody in it.
        Map<TeamBands.Band, Integer> within = new IdentityHashMap<>();
        Map<TeamBands.Band, Integer> across = new IdentityHashMap<>();
        for (Relationship relationship : index.plan().getRelationships()) {
            TeamBands.Band of = bandOf.get(relationship.getPerson());
            TeamBands.Band by = bandOf.get(relationship.getWorker());
            if (of != null && by != null && index.isInForce(relationship, at)) {
                (of == by ? within : across).merge(of, 1, Integer::sum);
            }
        }
        double y = Sheet.MARGIN;
        for (TeamBands.Band band : bands.subList(0, Math.min(MOST, bands.size()))) {
            card(sheet, band, within.getOrDefault(band, 0), across.getOrDefault(band, 0), y);
            y += HEIGHT + GAP;
        }
        if (bands.size() > MOST) {
            String more = MESSAGES.format("team.more", bands.size() - MOST);
            sheet.canvas().text(Sheet.MARGIN, y + 14, more, Font.SMALL, Anchor.START);
            sheet.say(more + '.');
            y += 24;
        }
        return sheet.finish(title, WIDTH + 2 * Sheet.MARGIN, y + Sheet.MARGIN);
    }

    private static void card(Sheet sheet, TeamBands.Band band, int within, int across, double y) {
        Box box = new Box(Sheet.MARGIN, y, WIDTH, HEIGHT);
        String counts = MESSAGES.format("team.counts", band.workers().size(), band.people().size());
        String relationships = MESSAGES.format("team.relationships", within, across);
        sheet.open("card", band.team(), null, box);
        sheet.canvas().rect(box, 8, new Look(Tone.PANEL, Tone.EDGE, 1, band.team() == null ? "4 3" : null));
        double inner = WIDTH - 28;
        sheet.canvas().text(box.x() + 14, y + 20, Font.HEADING.fit(band.name(), inner * 0.6), Font.HEADING,
                Anchor.START);
        sheet.canvas().text(box.right() - 14, y + 20, Font.SMALL.fit(band.organisation(), inner * 0.38), Font.SMALL,
                Anchor.END);
        sheet.canvas().text(box.x() + 14, y + 39, Font.BODY.fit(counts, inner), Font.BODY, Anchor.START);
        sheet.canvas().text(box.x() + 14, y + 56, Font.SMALL.fit(relationships, inner), Font.SMALL, Anchor.START);
        sheet.close();
        sheet.say(band.name() + ": " + counts + "; " + relationships + '.');
    }
}
