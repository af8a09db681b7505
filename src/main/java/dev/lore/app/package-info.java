/**
 * The use cases, one class a noun and one public method a verb; every face enters here. Start at
 * {@link dev.lore.app.AuditService}.
 */
@NullMarked
package dev.lore.app;

import org.jspecify.annotations.NullMarked;
