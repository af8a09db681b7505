package dev.lore.search;

import dev.lore.model.UserError;
import dev.lore.search.index.IndexFolder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;

/** Work on an index that may turn out to be broken in the middle of it. */
final class Broken {
  private Broken() {}

  /** Something that is done with the index. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Does it; where the index fails, makes that anew and does it once more. Work that reads fills it
   * first: what was made anew is empty.
   */
  static <T> T mended(IndexFolder folder, Work<T> work) {
    try {
      try {
        return work.run();
      } catch (UserError | InterruptedIOException | ClosedByInterruptException ours) {
        throw ours; // the index is as sound as it was
      } catch (IOException | RuntimeException | InternalError broken) {
        // InternalError: a file that is mapped into memory has been cut off.
        folder.discard();
        return work.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
