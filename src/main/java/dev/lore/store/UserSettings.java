package dev.lore.store;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.model.UserError;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user of this machine has settled, as against a project: whose rules may run, and which
 * toolkit takes skills.
 *
 * <p>Trust is for exactly the folders named, not for what lies below them.
 */
public final class UserSettings {
  private static final String TRUSTED = "trust_project_rules";

  private static final String TOOLKIT = "toolkit";

  private final List<Path> trusted;
  private final @Nullable Path toolkit;

  private UserSettings(List<Path> trusted, @Nullable Path toolkit) {
    this.trusted = trusted;
    this.toolkit = toolkit;
  }

  /**
   * Where the file stands: {@code $XDG_CONFIG_HOME/lore/settings.yaml}, or {@code
   * ~/.config/lore/settings.yaml} where that variable is not an absolute path.
   */
  public static Path place(Map<String, String> environment) {
    var configured = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
    var home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", "")));
    var folder = configured.isAbsolute() ? configured : home.resolve(".config");
    return folder.resolve("lore").resolve("settings.yaml");
  }

  /**
   * Reads {@code file}; where there is none, nothing is trusted.
   *
   * @throws UserError where it is there and cannot be used
   */
  public static UserSettings read(Path file) {
    if (!Files.exists(file)) {
      return new UserSettings(List.of(), null);
    }
    try {
      var text = KnowledgeFiles.text(file, file.toString(), KnowledgeFiles.SMALL);
      var root = YamlDocument.read(file.toString(), text);
      if (root == null) {
        return new UserSettings(List.of(), null);
      }
      root.allow(List.of(TRUSTED, TOOLKIT));
      var toolkit = root.child(TOOLKIT);
      return new UserSettings(
          root.list(TRUSTED).stream().map(UserSettings::folder).toList(),
          toolkit == null ? null : folder(toolkit));
    } catch (SetAside e) {
      throw e.asUserError();
    } catch (IOException e) {
      var place = Location.of(file.toString(), 1);
      throw new SetAside(new Fault(place, "the file cannot be read", "Check its permissions."))
          .asUserError();
    }
  }

  private static Path folder(YamlNode node) {
    try {
      var folder = Path.of(node.text());
      if (folder.isAbsolute()) {
        return folder;
      }
    } catch (InvalidPathException e) {
      // Said below, as for any other text that is no absolute path.
    }
    throw node.refuse(
        "'" + node.text() + "' is not an absolute path", "Write the whole path of the folder.");
  }

  /** The folder of the toolkit that skills are promoted to; null where none is named. */
  public @Nullable Path toolkit() {
    return toolkit;
  }

  /** Whether the rules of {@code project} may run; links are resolved on both sides. */
  public boolean trusts(Path project) {
    return trusted.stream().anyMatch(folder -> same(folder, project));
  }

  private static boolean same(Path folder, Path project) {
    try {
      return folder.toRealPath().equals(project.toRealPath());
    } catch (IOException e) {
      return false; // A folder that is gone is no project.
    }
  }
}
