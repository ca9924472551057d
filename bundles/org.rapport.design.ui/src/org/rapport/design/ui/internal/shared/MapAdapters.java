// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.rapport.ui.PlanSession;

/** Makes the plan of a map the one that all views of the workbench show while the map is in front. */
public final class MapAdapters implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object map, Class<T> type) {
        return type == PlanSession.class ? type.cast(MapEditors.plan((DialectEditor) map)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { PlanSession.class };
    }
}
