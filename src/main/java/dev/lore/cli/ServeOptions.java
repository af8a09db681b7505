package dev.lore.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code lore serve} asks for; paths are absolute.
 *
 * @param host what to listen on
 * @param port 0 for a free one
 * @param projects at least one
 * @param tokenFile null for the variable {@code LORE_TOKEN}, if that is set
 * @param certificates null for plain HTTP
 * @param key goes with {@code certificates}
 */
public record ServeOptions(
    String host,
    int port,
    List<Path> projects,
    @Nullable Path tokenFile,
    @Nullable Path certificates,
    @Nullable Path key) {}
