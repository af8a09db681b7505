package dev.lore.store.exchange;

import dev.lore.model.UserError;
import dev.lore.store.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A folder with an agent's memory, as far as Lore has written it. */
public final class MemoryFolder {
  /** The first line of each file that Lore writes. */
  public static final String MARK =
      "<!-- lore:memory, written by `lore export`; edits are lost -->";

  private static final int MOST = 64 << 20;

  private final Path folder;

  /** The folder at {@code folder}, which need not be there. */
  public MemoryFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes it hold {@code pages}, and none of Lore's that are not among them.
   *
   * @param pages texts by name of file
   * @param force whether to replace files that somebody else wrote
   * @return what was changed, a line each
   * @throws UserError where a file is somebody else's; nothing is changed then
   */
  public List<String> replace(Map<String, String> pages, boolean force) {
    try {
      Files.createDirectories(folder);
      for (var name : pages.keySet()) {
        var file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && !(isOurs(file) || (force && isFile(file)))) {
          throw UserError.input(
              file + " was not written by Lore",
              "Name another folder, or give --force to replace it.");
        }
      }
      var done = new ArrayList<String>();
      for (var page : pages.entrySet()) {
        if (write(folder.resolve(page.getKey()), page.getValue())) {
          done.add("wrote    " + page.getKey());
        }
      }
      done.addAll(sweep(pages));
      return done;
    } catch (IOException e) {
      throw UserError.input(folder + " can't be written: " + e, "Check its permissions.");
    }
  }

  private static boolean write(Path place, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var file = new WholeFile(place);
    var before = file.read();
    if (Arrays.equals(before, bytes)) {
      return false;
    }
    if (file.replace(file.stageForced(bytes), before) != null) {
      throw UserError.input(place + " was changed meanwhile", "Run the command again.");
    }
    return true;
  }

  private List<String> sweep(Map<String, String> pages) throws IOException {
    var done = new ArrayList<String>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.endsWith(".md") && !pages.containsKey(name) && isOurs(file)) {
          Files.delete(file);
          done.add("deleted  " + name);
        }
      }
    }
    return done;
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isOurs(Path file) throws IOException {
    if (!isFile(file) || Files.size(file) > MOST) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MARK.length()), StandardCharsets.UTF_8).equals(MARK);
    }
  }
}
