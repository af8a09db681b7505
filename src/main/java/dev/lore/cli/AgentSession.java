package dev.lore.cli;

import java.nio.file.Path;

/**
 * A client that has started Lore to talk to it.
 *
 * @param folder the project's, or one below
 * @param chosen whether the user said so; else the client may name another
 * @param console its {@code out} is for the protocol alone
 */
public record AgentSession(Path folder, boolean chosen, Console console) {}
