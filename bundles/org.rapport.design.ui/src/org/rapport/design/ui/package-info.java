// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/** The maps and tables of a plan in Sirius: which there are, opening and creating them, and pictures of them. */
package org.rapport.design.ui;
