package dev.lore.store.client.entry;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.model.UserError;
import dev.lore.store.disk.WholeFile;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of the project that set-up may change. Symbolic links are followed within the project and
 * nowhere else.
 *
 * @param root the project's real path
 * @param place the file's real path
 */
public record ProjectFile(Path root, Path place) {
  private static final int MOST = 4 << 20;
  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /**
   * The file at {@code path} below the project.
   *
   * @throws SetAside where a link leads out of the project, or nowhere
   */
  public static ProjectFile at(Path root, String path) {
    var at = root;
    try {
      for (var name : Path.of(path)) {
        at = at.resolve(name);
        if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
          at = at.toRealPath();
        }
        if (!at.startsWith(root)) {
          throw link(path, "leads out of the project");
        }
      }
      return new ProjectFile(root, at);
    } catch (IOException e) {
      throw link(path, "leads nowhere");
    }
  }

  private static SetAside link(String path, String where) {
    return new SetAside(
        new Fault(
            Location.of(path, 1),
            "a symbolic link " + where,
            "It was left alone; put the file itself in its place."));
  }

  /** Its path below the project, links resolved, as people see it. */
  public String path() {
    return root.relativize(place).toString().replace('\\', '/');
  }

  /**
   * All bytes, or null where there is no file.
   *
   * @throws SetAside where it is none that set-up may change
   */
  public byte @Nullable [] bytes() {
    try {
      if (!Files.exists(place)) {
        return null;
      }
      if (!Files.isRegularFile(place)) {
        throw refused("this is not a regular file", "Put a text file in its place.");
      }
      if (Files.size(place) > MOST) {
        throw refused("the file is larger than 4 MiB", "Put Lore's entries in by hand.");
      }
      return Files.readAllBytes(place);
    } catch (IOException e) {
      throw refused("the file can't be read", "Check its permissions.");
    }
  }

  /** Whether somebody has taken the permission to write from everybody. */
  public boolean isReadOnly() {
    try {
      return Files.exists(place)
          && Files.getPosixFilePermissions(place).stream().noneMatch(WRITING::contains);
    } catch (IOException | UnsupportedOperationException e) {
      return !Files.isWritable(place);
    }
  }

  public SetAside refused(String problem, String advice) {
    return new SetAside(new Fault(Location.of(path(), 1), problem, "It was left alone. " + advice));
  }

  /** The text of {@code bytes} without a byte order mark. */
  public String text(byte[] bytes) {
    return Utf8.text(bytes, path());
  }

  /** The bytes of {@code text}, with a byte order mark where {@code before} had one. */
  public static byte[] bytes(String text, byte @Nullable [] before) {
    var mark = Utf8.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
    var marked = before != null && Arrays.equals(Arrays.copyOf(before, mark.length), mark);
    return ((marked ? Utf8.BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
  }

  /** The folders around it that are not there yet, outermost first. */
  public List<String> missingFolders() {
    var missing = new ArrayList<String>();
    for (var at = place.getParent(); at != null && !Files.exists(at); at = at.getParent()) {
      missing.addFirst(root.relativize(at).toString().replace('\\', '/'));
    }
    return missing;
  }

  /**
   * Replaces it whole, if it still is {@code before}; null is no file.
   *
   * @throws UserError where that can't be done
   */
  public void replace(byte @Nullable [] before, byte @Nullable [] after) {
    try {
      if (after == null) {
        if (before != null && Arrays.equals(before, bytes())) {
          Files.delete(place);
          return;
        }
      } else {
        var file = new WholeFile(place);
        if (file.replace(file.stageForced(after), before) == null) {
          return;
        }
      }
    } catch (IOException e) {
      throw UserError.input(
          path() + " can't be written: " + e, "Check its permissions, its folder and the disk.");
    }
    throw UserError.input(
        path() + " was changed by somebody else meanwhile", "Run the command again.");
  }
}
