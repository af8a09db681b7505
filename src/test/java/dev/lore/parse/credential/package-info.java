/** Tests of what is a credential by its name, its value and its place. */
@NullMarked
package dev.lore.parse.credential;

import org.jspecify.annotations.NullMarked;
