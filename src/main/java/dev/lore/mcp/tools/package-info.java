/** The tools, one use case each. Start at {@link dev.lore.mcp.tools.AuditCode}. */
@NullMarked
package dev.lore.mcp.tools;

import org.jspecify.annotations.NullMarked;
