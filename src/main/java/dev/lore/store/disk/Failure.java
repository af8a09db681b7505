package dev.lore.store.disk;

import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What the disk refused, in words for whoever asked for it. */
public final class Failure {
  private Failure() {}

  /** The error to show for {@code thrown}. */
  public static UserError of(IOException thrown) {
    var named = thrown instanceof FileSystemException one ? one : null;
    var reason = named == null ? null : named.getReason();
    var said = reason == null ? String.valueOf(thrown.getMessage()) : reason;
    var place = named == null ? null : named.getFile();
    if (thrown instanceof AccessDeniedException || said.contains("Read-only")) {
      return UserError.input(
          (place == null ? "a file of the store" : place) + " can't be written to",
          "Nothing was changed. Make its folder writable.");
    }
    var full = said.contains("space") || said.contains("quota") || said.contains("too large");
    return UserError.input(
        "the learnings can't be written: " + (place == null ? "" : place + ": ") + said,
        full
            ? "Nothing was changed. Free some space and try again."
            : "Nothing was changed. See to that file or folder, and try again.");
  }
}
