/**
 * What git knows of a project's files. Start at {@link dev.lore.git.GitRepository}; all of it goes
 * through the {@code git} binary, so that the user's configuration counts.
 */
@NullMarked
package dev.lore.git;

import org.jspecify.annotations.NullMarked;
