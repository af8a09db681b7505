/**
 * The command line, a thin face over {@code app}. Start at {@link dev.lore.cli.LoreCommand}; errors
 * are told in {@code Errors}, exit codes stand in {@link dev.lore.cli.ExitCode}.
 */
@NullMarked
package dev.lore.cli;

import org.jspecify.annotations.NullMarked;
