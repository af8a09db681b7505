/**
 * Audits over HTTP: answered at once where they are short, else as jobs to be asked for. Start at
 * {@link dev.lore.http.audit.AuditRoutes}.
 */
@NullMarked
package dev.lore.http.audit;

import org.jspecify.annotations.NullMarked;
