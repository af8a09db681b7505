/**
 * Agents' way in: the Model Context Protocol, a thin face over {@code app}. Start at {@link
 * dev.lore.mcp.StdioServer}; {@link dev.lore.mcp.AgentServer} says what agents are offered.
 */
@NullMarked
package dev.lore.mcp;

import org.jspecify.annotations.NullMarked;
