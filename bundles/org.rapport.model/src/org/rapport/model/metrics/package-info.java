// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The figures of a plan as people read them: a row for each person, relationship and worker. The components of the
 * records are the fields that {@code rapport metrics --format json} writes, under the same names and in the same order;
 * what is not defined is {@code null}.
 */
package org.rapport.model.metrics;
