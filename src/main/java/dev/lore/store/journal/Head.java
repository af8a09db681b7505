package dev.lore.store.journal;

import dev.lore.store.disk.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What git has checked out around a folder, as its file {@code HEAD} says: {@code ref:
 * refs/heads/main}, or a commit where no branch is. The commit of a branch is not looked at, so it
 * stays the same through commits and pulls, and differs after a switch.
 */
final class Head {
  /** What stands where there is no git. */
  static final String NONE = "";

  private static final String FOLDER = ".git";
  private static final String LINK = "gitdir:";
  private static final int LONGEST = 4096;

  private final Path folder;
  private @Nullable Path file;
  private @Nullable Stamp stamp;
  private String said = NONE;

  /** The one for {@code folder}, whose repository is the nearest upward. */
  Head(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** What it says now, or {@link #NONE}. Where it has not changed that costs one look. */
  String now() {
    try {
      var standing = file == null ? null : Stamp.of(file);
      if (standing == null) {
        file = find();
        standing = file == null ? null : Stamp.of(file);
        stamp = null;
      }
      if (file == null || standing == null) {
        said = NONE;
      } else if (!standing.equals(stamp)) {
        said = text(file).strip();
      }
      stamp = standing;
    } catch (IOException | InvalidPathException unreadable) {
      file = null;
      said = NONE;
    }
    return said;
  }

  private @Nullable Path find() throws IOException {
    for (var at = folder; at != null; at = at.getParent()) {
      var git = at.resolve(FOLDER);
      var there = Stamp.of(git);
      if (there == null) {
        continue;
      }
      // A worktree and a submodule have a file there, since their own state lies elsewhere.
      var own = Files.isRegularFile(git) ? linked(at, text(git)) : git;
      if (Files.isRegularFile(own.resolve("HEAD"))) {
        return own.resolve("HEAD");
      }
    }
    return null;
  }

  private static Path linked(Path at, String link) {
    return link.startsWith(LINK) ? at.resolve(link.substring(LINK.length()).strip()) : at;
  }

  private static String text(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }
  }
}
