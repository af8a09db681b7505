package dev.lore.model;

/**
 * A path that the expertise names, and what stands there.
 *
 * @param at where it is named
 * @param path as it was looked for
 * @param state what was found
 * @param files how many files a glob matches; 0 for others
 * @param now where it is now, if it moved; else empty
 */
public record PathCheck(Location at, String path, State state, int files, String now) {
  /** What stands at a path. */
  public enum State {
    /** A file. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A pattern that matches files: {@code src/*.ts}. */
    GLOB,
    /** A path to be filled in: {@code src/{name}.ts}, {@code <id>.go}, {@code $HOME/x}. */
    TEMPLATE,
    /** Nothing; git saw it move. */
    MOVED,
    /** Nothing. */
    GONE,
    /** Somewhere outside of the project. */
    OUTSIDE
  }
}
