/**
 * What all tools have in common: what they take, how they answer within a budget, how they fail.
 * Start at {@link dev.lore.mcp.call.Toolbox}.
 */
@NullMarked
package dev.lore.mcp.call;

import org.jspecify.annotations.NullMarked;
