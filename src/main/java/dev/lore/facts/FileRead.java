package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A source file that was read, one fact a file.
 *
 * @param at its first line
 * @param language {@code go}, {@code javascript}, {@code python} or {@code java}
 * @param lines how many it has
 * @param test whether it is a test, by its name or folder
 */
public record FileRead(Location at, String language, int lines, boolean test) implements CodeFact {
  /** Its path. */
  public String path() {
    return at.path();
  }

  /** Whether it lies where the file of {@code declared} does, or below. */
  public boolean covered(EnvVarDeclared declared) {
    String folder = declared.path().substring(0, declared.path().lastIndexOf('/') + 1);
    return path().startsWith(folder);
  }
}
