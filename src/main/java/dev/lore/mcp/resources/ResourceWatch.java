package dev.lore.mcp.resources;

import dev.lore.mcp.wire.Announcements;
import dev.lore.mcp.wire.ProjectFolder;
import dev.lore.model.UserError;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the server's list of resources as the files are: looks anew before each listing, and from
 * the first listing on every two seconds, to tell clients when it has changed. For any number of
 * threads.
 */
public final class ResourceWatch {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final ResourceShelf shelf;
  private final ProjectFolder project;
  private final Announcements announcements;
  private final Map<String, Resource> listed = new HashMap<>();
  private String stamp = "";

  /** A watch over {@code shelf}. */
  public ResourceWatch(ResourceShelf shelf, ProjectFolder project, Announcements announcements) {
    this.shelf = shelf;
    this.project = project;
    this.announcements = announcements;
  }

  /** What the server reads by address alone. */
  public List<SyncResourceTemplateSpecification> templates() {
    return shelf.templates().stream()
        .map(template ->
            new SyncResourceTemplateSpecification(
                template, (client, request) -> read(request.uri())))
        .toList();
  }

  private ReadResourceResult read(String address) {
    try {
      return ReadResourceResult.builder(shelf.read(project.path(), address)).build();
    } catch (UserError | IllegalArgumentException none) {
      throw McpError.builder(ErrorCodes.RESOURCE_NOT_FOUND)
          .message(String.valueOf(none.getMessage()))
          .data(Map.of("uri", address))
          .build();
    }
  }

  /** Brings the list of {@code server} up to date. */
  public synchronized void refresh(McpSyncServer server) {
    if (stamp.isEmpty()) {
      Thread.ofPlatform().daemon().name("resources").start(() -> watch(server));
    }
    update(server);
  }

  private void watch(McpSyncServer server) {
    try {
      while (true) {
        Thread.sleep(PAUSE);
        if (update(server)) {
          server.notifyResourcesListChanged();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the list has changed. While knowledge can't be read it stays as it is. */
  private synchronized boolean update(McpSyncServer server) {
    try {
      var now = shelf.stamp(project.path());
      if (now.equals(stamp)) {
        return false;
      }
      var wanted =
          shelf.list(project.path()).stream()
              .collect(
                  Collectors.toMap(Resource::uri, Function.identity(), (first, same) -> first));
      stamp = now;
      if (wanted.equals(listed)) {
        return false;
      }
      announcements.quietly(() -> change(server, wanted));
      return true;
    } catch (UserError unreadable) {
      return false;
    }
  }

  private void change(McpSyncServer server, Map<String, Resource> wanted) {
    listed.keySet().stream()
        .filter(address -> !wanted.containsKey(address))
        .forEach(server::removeResource);
    wanted.values().stream()
        .filter(resource -> !resource.equals(listed.get(resource.uri())))
        .map(resource ->
            new SyncResourceSpecification(resource, (client, request) -> read(request.uri())))
        .forEach(server::addResource);
    listed.clear();
    listed.putAll(wanted);
  }
}
