package dev.lore.store.client;

/** How Lore is started, as one word of a shell's line. */
public final class Launcher {
  private Launcher() {}

  /** The path or name as a shell reads it. */
  public static String word(String command) {
    return command.matches("[A-Za-z0-9_./:@%+=-]+")
        ? command
        : "'" + command.replace("'", "'\\''") + "'";
  }
}
