package dev.lore.store.skill;

import dev.lore.model.UserError;
import dev.lore.store.client.entry.ProjectFile;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The folder of a toolkit that takes skills: the one with {@code skills/} in it. */
public final class ToolkitFolder {
  private final Path root;

  private ToolkitFolder(Path root) {
    this.root = root;
  }

  /**
   * The toolkit at {@code root}.
   *
   * @throws UserError where no skills are kept there
   */
  public static ToolkitFolder at(Path root) {
    if (!Files.isDirectory(root.resolve("skills"))) {
      throw UserError.input(
          root + " is no toolkit: it has no folder skills",
          "Name the folder of a toolkit's sources.");
    }
    try {
      return new ToolkitFolder(root.toRealPath());
    } catch (IOException gone) {
      throw UserError.input(root + " can't be read", "Name a folder that is there.");
    }
  }

  /** Its real path. */
  public Path root() {
    return root;
  }

  /** Where a skill of this name stands, or would. */
  public String place(String name) {
    return "skills/" + name + "/SKILL.md";
  }

  /** Whether a skill of this name stands there with this very text. */
  public boolean holds(String name, String text) {
    try {
      var there = ProjectFile.at(root, place(name)).bytes();
      return there != null && Arrays.equals(there, text.getBytes(StandardCharsets.UTF_8));
    } catch (SetAside other) {
      return false;
    }
  }

  /**
   * Takes a skill in.
   *
   * @throws UserError where there is one of that name; it is left alone
   */
  public void take(String name, String text) {
    try {
      if (!FileReplacement.create(ProjectFile.at(root, place(name)).place(), text)) {
        throw UserError.conflict(
            "the toolkit has " + place(name) + " already",
            "Dismiss the request, or bring into that file by hand what is new.");
      }
    } catch (SetAside refused) {
      throw refused.asUserError();
    } catch (IOException full) {
      throw UserError.input(
          place(name) + " can't be written: " + full.getMessage(),
          "See that the toolkit can be written to, and try again.");
    }
  }
}
