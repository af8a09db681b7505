package dev.lore;

import dev.lore.app.find.FindService;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gets ready for a question beside the reading of the command line, since both take tenths of a
 * second. Whatever is wrong is told by the command itself.
 */
final class HeadStart {
  private static final Set<String> ASKING = Set.of("find", "brief");

  private final @Nullable Thread thread;
  private final Supplier<FindService> find;

  private HeadStart(@Nullable Thread thread, Supplier<FindService> find) {
    this.thread = thread;
    this.find = find;
  }

  /** Begins, where {@code arguments} ask something that meaning helps to find. */
  static HeadStart of(String[] arguments, Path folder, Supplier<FindService> find) {
    var words = List.of(arguments);
    if (words.isEmpty() || !ASKING.contains(words.getFirst()) || words.contains("--words-only")) {
      return new HeadStart(null, find);
    }
    var ahead = new Thread(() -> find.get().expect(folder), "ahead");
    ahead.setUncaughtExceptionHandler((thread, told) -> {});
    ahead.setDaemon(true);
    ahead.start();
    return new HeadStart(ahead, find);
  }

  /**
   * Waits for what was begun: a command may be done before the model has come, and a process that
   * ends in the middle of native code crashes.
   */
  void end() {
    if (thread == null) {
      return;
    }
    try {
      thread.join();
      find.get().close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException told) {
      // The command has told of it.
    }
  }
}
