package dev.lore.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command stands: its streams, its folder, and who looks at them.
 *
 * @param out for what was asked
 * @param err for everything else
 * @param workingDirectory of the caller's shell
 * @param colour whether {@code out} is a terminal whose user has not set {@code NO_COLOR}
 * @param watched whether {@code err} is a terminal
 * @param version Lore's own
 */
public record Console(
    PrintStream out,
    PrintStream err,
    Path workingDirectory,
    boolean colour,
    boolean watched,
    String version) {}
