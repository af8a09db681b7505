/** What Python's tools are told of dependencies. */
@NullMarked
package dev.lore.parse.manifest.python;

import org.jspecify.annotations.NullMarked;
