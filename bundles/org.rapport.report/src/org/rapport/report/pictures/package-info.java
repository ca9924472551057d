// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures of a plan as SVG with text alternatives, for reports and for views. Each kind of picture is a class with a
 * method {@code of}, which is pure: the same plan in the same {@link org.rapport.report.pictures.PictureStyle} gives
 * the same {@link org.rapport.report.pictures.Picture}. Figures come from {@code org.rapport.model.metrics} and
 * {@code .calc}.
 */
package org.rapport.report.pictures;
