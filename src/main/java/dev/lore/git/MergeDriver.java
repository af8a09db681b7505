package dev.lore.git;

import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How git learns of Lore's merge driver: lines of {@code .gitattributes}, which say for which files
 * it is and are committed, and keys of the clone's own configuration, which say what to run and are
 * not.
 *
 * <p>Where Lore is missing or fails, the driver falls back to git's own merge by line, so that
 * nobody is left with one side alone.
 */
public final class MergeDriver {
  /** The lines of {@code .gitattributes}. */
  public static final List<String> ATTRIBUTES =
      List.of("expertise/**/expertise.y*ml merge=lore", "expertise/**/archive/*.y*ml merge=lore");

  private static final String FILE = ".gitattributes";

  private final Path root;
  private final GitCommand git;

  /** The driver of the project at {@code root}, which is in a git repository. */
  public MergeDriver(Path root) {
    this.root = root;
    this.git = GitRepository.command(root);
  }

  /**
   * The keys of git's configuration and their values.
   *
   * @param lore how a shell starts Lore
   */
  public static Map<String, String> configuration(String lore) {
    var keys = new LinkedHashMap<String, String>();
    keys.put("merge.lore.name", "Lore, entry by entry");
    keys.put(
        "merge.lore.driver",
        lore
            + " merge-driver --marker-size %L %O %A %B %P; c=$?; if [ $c -gt 1 ]; then"
            + " git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; c=$?; fi;"
            + " exit $c");
    return keys;
  }

  /**
   * Registers the driver; what is there already stays.
   *
   * @param lore how a shell starts Lore
   * @return what was changed, a line each; empty where nothing was
   */
  public List<String> register(String lore) {
    var done = new ArrayList<>(configure(lore));
    var lines = lines();
    var missing =
        ATTRIBUTES.stream()
            .filter(line -> lines.stream().noneMatch(known -> known.strip().equals(line)))
            .toList();
    if (!missing.isEmpty()) {
      var end = lines.stream().anyMatch(line -> line.endsWith("\r")) ? "\r\n" : "\n";
      var text = String.join("\n", lines);
      var gap = text.isEmpty() || text.endsWith("\n") ? "" : end;
      write(text + gap + String.join(end, missing) + end);
      missing.forEach(line -> done.add("added `" + line + "` to " + FILE));
    }
    return done;
  }

  /** Whether the clone's configuration names a driver, with whatever command. */
  public boolean isConfigured() {
    return git.run("config", "--local", "--get", "merge.lore.driver").succeeded();
  }

  /** The part of {@link #register} that is about the clone's configuration. */
  public List<String> configure(String lore) {
    var done = new ArrayList<String>();
    configuration(lore)
        .forEach((key, value) -> {
          if (!git.run("config", "--local", "--get", key).line().equals(value)) {
            git.must("write its configuration", "config", "--local", key, value);
            done.add("set " + key + " in the clone's configuration");
          }
        });
    return done;
  }

  /**
   * Takes back what {@link #register} did, and nothing else.
   *
   * @return what was changed, a line each; empty where nothing was
   */
  public List<String> unregister() {
    var done = new ArrayList<>(unconfigure());
    var lines = lines();
    var left = lines.stream().filter(line -> !ATTRIBUTES.contains(line.strip())).toList();
    if (left.size() < lines.size()) {
      write(String.join("\n", left));
      done.add("removed " + (lines.size() - left.size()) + " lines from " + FILE);
    }
    return done;
  }

  /** Takes back what {@link #configure} did. */
  public List<String> unconfigure() {
    var done = new ArrayList<String>();
    for (var key : configuration("").keySet()) {
      if (git.run("config", "--local", "--unset-all", key).succeeded()) {
        done.add("removed " + key + " from the clone's configuration");
      }
    }
    if (!done.isEmpty()
        && !git.run("config", "--local", "--get-regexp", "^merge\\.lore\\.").succeeded()) {
      git.run("config", "--local", "--remove-section", "merge.lore");
    }
    return done;
  }

  /** What stands between the line feeds of the file; nothing where there is none. */
  private List<String> lines() {
    var file = root.resolve(FILE);
    try {
      return Files.exists(file) ? List.of(Files.readString(file).split("\n", -1)) : List.of();
    } catch (IOException unreadable) {
      throw UserError.input(file + " can't be read: " + unreadable, "Check its permissions.");
    }
  }

  private void write(String text) {
    var file = root.resolve(FILE);
    try {
      if (text.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.writeString(file, text);
      }
    } catch (IOException unwritable) {
      throw UserError.input(file + " can't be written: " + unwritable, "Check its permissions.");
    }
  }
}
