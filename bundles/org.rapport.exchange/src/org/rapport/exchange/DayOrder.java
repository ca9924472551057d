// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.List;

/**
 * Whether days such as 3/4/2026 have the day or the month first. It is said once for a whole sheet: by a day such as
 * 31/3/2026 that can be read in one way only. Where nothing says so the day is first, as people here write it.
 */
enum DayOrder {

    DAY_FIRST, MONTH_FIRST;

    private static final int MONTHS = 12;

    private static final List<VisitColumn> OF_DAYS = List.of(VisitColumn.DATE, VisitColumn.START, VisitColumn.END,
            VisitColumn.END_DATE, VisitColumn.ACTUAL_START, VisitColumn.ACTUAL_END);

    /** What a sheet says. Where days say both, it is the usual order, and the others cannot be understood. */
    static DayOrder of(VisitSheet sheet) {
        boolean monthFirst = false;
        for (SheetLine row : sheet.rows()) {
            for (VisitColumn column : OF_DAYS) {
                int[] numbers = Moments.twoNumbers(sheet.columns().cell(row, column));
                if (numbers != null && numbers[0] > MONTHS) {
                    return DAY_FIRST;
                }
                monthFirst |= numbers != null && numbers[1] > MONTHS;
            }
        }
        return monthFirst ? MONTH_FIRST : DAY_FIRST;
    }
}
