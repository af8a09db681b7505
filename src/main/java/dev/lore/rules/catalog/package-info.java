/**
 * The rules there are, by the texts in their folders. Start at {@link
 * dev.lore.rules.catalog.RuleCatalog}.
 */
@NullMarked
package dev.lore.rules.catalog;

import org.jspecify.annotations.NullMarked;
