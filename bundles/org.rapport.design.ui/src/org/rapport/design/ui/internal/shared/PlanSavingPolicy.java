// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.SavingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync;
import org.rapport.model.io.PlanResource;

/**
 * Saves plans and the maps beside them. Sirius' own policies log what goes wrong and count it as saved; this one says
 * it, and leaves what is not saved as not saved.
 */
final class PlanSavingPolicy implements SavingPolicy {

    private final TransactionalEditingDomain domain;

    private boolean asked;

    private IOException failure;

    private PlanSavingPolicy(TransactionalEditingDomain domain) {
        this.domain = domain;
    }

    /** That of a session, which has it from the first call on. */
    static PlanSavingPolicy of(Session session) {
        if (session.getSavingPolicy() instanceof PlanSavingPolicy policy) {
            return policy;
        }
        PlanSavingPolicy policy = new PlanSavingPolicy(session.getTransactionalEditingDomain());
        session.setSavingPolicy(policy);
        return policy;
    }

    /** Saves all of a session; says what goes wrong. */
    void save(Session session, boolean overwrite) throws IOException {
        asked = true;
        failure = null;
        try {
            Map<Object, Object> options = new HashMap<>();
            options.put(PlanResource.OPTION_OVERWRITE, overwrite);
            session.save(options, new NullProgressMonitor());
        } finally {
            asked = false;
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public Collection<Resource> save(Iterable<Resource> all, Map<?, ?> options, IProgressMonitor monitor) {
        List<Resource> changed = new ArrayList<>();
        all.forEach(changed::add);
        changed.removeIf(each -> !each.isModified());
        // A plan that cannot be saved leaves its maps as they were, so that both still fit.
        changed.sort(Comparator.comparing(each -> !(each instanceof PlanResource)));
        try {
            ResourceSetSync.getOrInstallResourceSetSync(domain).save(changed, all,
                    options == null ? Map.of() : options);
            SharedPlans.saved(domain, asked);
            return changed;
        } catch (IOException failed) {
            failed(failed, monitor);
        } catch (InterruptedException refused) {
            // Sirius' way to say that somebody did not let it write.
            IOException failed = new InterruptedIOException(refused.getMessage());
            failed.initCause(refused);
            failed(failed, monitor);
        }
        // Sirius takes this for: nothing was saved, everything stays as it is.
        return null;
    }

    private void failed(IOException problem, IProgressMonitor monitor) {
        failure = problem;
        // Keeps the workbench, or the map, from being closed; of what went wrong Sirius would tell neither.
        monitor.setCanceled(true);
        if (!asked) {
            SharedPlans.notSaved(domain, problem);
        }
    }
}
