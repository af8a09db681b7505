package dev.lore.cli;

import dev.lore.model.Progress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells a waiting person how far an audit is, from its second second on: on a terminal in one line
 * that is wiped at the end, elsewhere a line every ten seconds.
 */
final class ProgressTicker {
  private static final String WIPE = "\r\u001b[K";

  private final Console console;
  private final Progress progress;
  private final ScheduledExecutorService clock;
  private boolean shown;
  private boolean stopped;

  private ProgressTicker(Console console, Progress progress, ScheduledExecutorService clock) {
    this.console = console;
    this.progress = progress;
    this.clock = clock;
  }

  static ProgressTicker start(Console console, Progress progress) {
    var clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("progress").unstarted(task));
    var ticker = new ProgressTicker(console, progress, clock);
    long first = console.watched() ? 2000 : 10_000;
    var unused =
        clock.scheduleAtFixedRate(
            ticker::tick, first, console.watched() ? 250 : 10_000, TimeUnit.MILLISECONDS);
    return ticker;
  }

  private synchronized void tick() {
    if (stopped) {
      return;
    }
    String line = "lore: " + progress.done() + " of " + progress.total() + " files";
    if (console.watched()) {
      console.err().print(WIPE + line);
      console.err().flush();
    } else {
      console.err().println(line);
    }
    shown = true;
  }

  /** Ends the telling and wipes the line; nothing is printed afterwards. */
  synchronized void stop() {
    stopped = true;
    clock.shutdownNow();
    if (shown && console.watched()) {
      console.err().print(WIPE);
      console.err().flush();
    }
  }
}
