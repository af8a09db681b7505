package dev.lore.parse.go;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code go.mod} says.
 *
 * @param root the folder that it lies in
 * @param path what its packages' imports begin with; empty where it doesn't say
 * @param version the minor version of Go 1 that it asks for; empty where that can't be read
 */
public record GoModule(Path root, String path, OptionalInt version) {
  /** As the Go Modules Reference has it: a module without a {@code go} directive is of 1.16. */
  private static final int WITHOUT = 16;

  private static final int LIMIT = 1 << 20;
  private static final Pattern GO = Pattern.compile("(?m)^go[ \\t]+1\\.(\\d{1,3})\\b");
  private static final Pattern MODULE = Pattern.compile("(?m)^module[ \\t]+\"?([^\\s\"]+)");

  /**
   * The module that code belongs to: that of the nearest {@code go.mod}.
   *
   * @param folder where to begin
   * @param up how many folders above it may be looked at
   */
  public static Optional<GoModule> around(@Nullable Path folder, int up) {
    var at = folder;
    for (int i = 0; i <= up && at != null; i++) {
      var file = at.resolve("go.mod");
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(of(at, file));
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  private static GoModule of(Path root, Path file) {
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      var text = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
      var go = GO.matcher(text);
      var module = MODULE.matcher(text);
      return new GoModule(
          root,
          module.find() ? module.group(1) : "",
          OptionalInt.of(go.find() ? Integer.parseInt(go.group(1)) : WITHOUT));
    } catch (IOException unreadable) {
      return new GoModule(root, "", OptionalInt.empty());
    }
  }

  /**
   * Where the source of an imported package lies, if that is in the module or vendored in it. What
   * a symbolic link leads to elsewhere is not.
   */
  Optional<Path> folder(String imported) {
    try {
      boolean own = !path.isEmpty() && (imported + "/").startsWith(path + "/");
      var folder =
          own
              ? root.resolve(imported.substring(Math.min(path.length() + 1, imported.length())))
              : root.resolve("vendor").resolve(imported);
      var plain = folder.normalize();
      return plain.startsWith(root.normalize())
              && Files.isDirectory(plain)
              && plain.toRealPath().startsWith(root.toRealPath())
          ? Optional.of(plain)
          : Optional.empty();
    } catch (InvalidPathException | IOException odd) {
      return Optional.empty();
    }
  }
}
