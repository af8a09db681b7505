/**
 * An audit's outcome written down: as {@code text} for people, as JSON and as {@code sarif} for
 * machines; and the pages of rules in a terminal. Start at {@link dev.lore.report.ReportFormat},
 * the one door for a caller.
 *
 * <p>All of them only read the report; an {@code IOException} of the place written to is let out.
 * What comes from an audited tree may be hostile: {@code Printable} makes it harmless for
 * terminals, {@code Json} for parsers, {@code SarifLocation} for locations.
 */
@NullMarked
package dev.lore.report;

import org.jspecify.annotations.NullMarked;
