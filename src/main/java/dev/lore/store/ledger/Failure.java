package dev.lore.store.ledger;

import dev.lore.model.UserError;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What went wrong while writing, in words for whoever asked for it. */
final class Failure {
  private Failure() {}

  static UserError of(RuntimeException thrown) {
    return thrown instanceof SetAside broken ? broken.asUserError() : (UserError) thrown;
  }

  /** The disk or the system said no. */
  static UserError of(IOException thrown) {
    var reason = thrown instanceof FileSystemException named ? named.getReason() : null;
    var said = reason == null ? String.valueOf(thrown.getMessage()) : reason;
    var place =
        thrown instanceof FileSystemException named && named.getFile() != null
            ? named.getFile()
            : "a file of the store";
    if (thrown instanceof AccessDeniedException || said.contains("Read-only")) {
      return UserError.input(
          place + " can't be written to", "Nothing was changed. Make its folder writable.");
    }
    return UserError.input(
        "the learnings can't be written: " + said,
        "Nothing was changed. Free some space, or see to the disk, and try again.");
  }
}
