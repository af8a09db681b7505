/** What the words of a task name. Start at {@link dev.lore.app.named.NamedIntegrations}. */
@NullMarked
package dev.lore.app.named;

import org.jspecify.annotations.NullMarked;
