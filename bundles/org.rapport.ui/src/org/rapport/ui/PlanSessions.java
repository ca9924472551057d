// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.ui.internal.markers.FindingMarkers;
import org.rapport.ui.internal.session.PlanFile;

/** The plans that are open. Two editors of one file share one session, so that neither overwrites the other. */
public final class PlanSessions {

    private static final Map<Path, PlanSession> OPEN = new HashMap<>();

    private static final Map<PlanSession, Integer> USES = new HashMap<>();

    private PlanSessions() {
    }

    /**
     * Opens a plan, or joins those who have it open. Whoever calls this calls {@link #release} once. May be called in
     * any thread, as reading and checking a large plan takes time.
     *
     * @throws org.rapport.model.io.PlanProblemsException when the file is no plan, with everything that is wrong
     */
    public static PlanSession open(Path path) throws IOException {
        Path key = key(path);
        synchronized (OPEN) {
            PlanSession session = OPEN.get(key);
            if (session == null) {
                session = new PlanSession(PlanFile.load(path));
                FindingMarkers.follow(session);
                OPEN.put(key, session);
            }
            USES.merge(session, 1, Integer::sum);
            return session;
        }
    }

    /** The open plan of a file; null when it is not open. */
    public static PlanSession find(Path path) {
        synchronized (OPEN) {
            return OPEN.get(key(path));
        }
    }

    /** All open plans. */
    public static List<PlanSession> all() {
        synchronized (OPEN) {
            return new ArrayList<>(OPEN.values());
        }
    }

    /** Ends one use of a plan; with the last one it is closed, and what was not saved is lost. */
    public static void release(PlanSession session) {
        synchronized (OPEN) {
            if (USES.merge(session, -1, Integer::sum) > 0) {
                return;
            }
            USES.remove(session);
            OPEN.values().remove(session);
        }
        session.close();
    }

    static void moved(PlanSession session, Path before) {
        synchronized (OPEN) {
            OPEN.remove(key(before), session);
            OPEN.put(key(session.file()), session);
        }
    }

    /** Links lead to one file by several names. */
    private static Path key(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }
}
