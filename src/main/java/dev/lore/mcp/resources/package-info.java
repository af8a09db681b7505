/**
 * Knowledge and rules as resources, for clients that show them or let their users pick. Start at
 * {@link dev.lore.mcp.resources.ResourceShelf}.
 */
@NullMarked
package dev.lore.mcp.resources;

import org.jspecify.annotations.NullMarked;
