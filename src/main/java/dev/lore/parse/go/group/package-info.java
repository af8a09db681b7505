/** What Go code does to errgroups. Start at {@link dev.lore.parse.go.group.GroupReader}. */
@NullMarked
package dev.lore.parse.go.group;

import org.jspecify.annotations.NullMarked;
