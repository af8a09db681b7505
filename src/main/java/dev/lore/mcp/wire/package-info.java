/**
 * How messages of the Model Context Protocol come in and go out. Start at {@link
 * dev.lore.mcp.wire.StdioWire}; {@link dev.lore.mcp.wire.HttpWire} is the same over HTTP.
 */
@NullMarked
package dev.lore.mcp.wire;

import org.jspecify.annotations.NullMarked;
