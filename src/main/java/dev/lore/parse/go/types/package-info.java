/**
 * What the files of one Go package know together: types, results of functions, groups; and what
 * each file leaves to be settled by them. Start at {@link dev.lore.parse.go.types.GoTypes}.
 */
@NullMarked
package dev.lore.parse.go.types;

import org.jspecify.annotations.NullMarked;
