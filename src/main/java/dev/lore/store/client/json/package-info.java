/**
 * Pieces of JSON documents with comments, put in and cut out by place: start at {@link
 * dev.lore.store.client.json.JsonEntry}.
 */
@NullMarked
package dev.lore.store.client.json;

import org.jspecify.annotations.NullMarked;
