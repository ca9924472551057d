// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyCommand.Helper;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/** Base of every item provider: a copy gets an id of its own, because findings and diagrams refer to elements by id. */
public class PlanItemProvider extends ItemProviderAdapter {

    /** @param adapterFactory the factory that made this provider */
    public PlanItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, Helper helper) {
        return new InitializeCopyCommand(domain, owner, helper) {
            @Override
            protected Collection<? extends EAttribute> getAttributesToCopy() {
                List<EAttribute> attributes = new ArrayList<>(super.getAttributesToCopy());
                attributes.removeIf(EAttribute::isID);
                return attributes;
            }
        };
    }
}
