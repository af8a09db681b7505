/**
 * An audit as SARIF 2.1.0 (OASIS, errata 01), in the subset that GitHub's code scanning reads.
 * Start at {@link dev.lore.report.sarif.SarifReport}.
 */
@NullMarked
package dev.lore.report.sarif;

import org.jspecify.annotations.NullMarked;
