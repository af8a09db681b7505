/** What Maven and Gradle are told of dependencies. */
@NullMarked
package dev.lore.parse.manifest.jvm;

import org.jspecify.annotations.NullMarked;
