package dev.lore.http;

import dev.lore.http.guard.Token;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a server is to run.
 *
 * @param host a name or address of this machine
 * @param port 0 for a free one
 * @param projects folders, at least one; the first is the default
 * @param token what clients must show; may be null on loopback alone
 * @param tls null for plain HTTP
 * @param atOnce so many requests are answered at once; more get 429
 * @param version Lore's own
 * @param log where bugs are told
 */
public record ServerOptions(
    String host,
    int port,
    List<Path> projects,
    @Nullable Token token,
    @Nullable Tls tls,
    int atOnce,
    String version,
    PrintStream log) {}
