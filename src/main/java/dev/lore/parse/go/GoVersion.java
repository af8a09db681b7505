package dev.lore.parse.go;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of the language that code is written for, as the minor version of Go 1. */
public final class GoVersion {
  /** As the Go Modules Reference has it: a module without a {@code go} directive is of 1.16. */
  private static final int WITHOUT = 16;

  private static final int LIMIT = 1 << 20;
  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^go[ \\t]+1\\.(\\d+)");
  private static final Pattern CONSTRAINT = Pattern.compile("(?m)^//go:build (.*)$");
  private static final Pattern TAG = Pattern.compile("(!?)\\bgo1\\.(\\d+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ");

  private GoVersion() {}

  /**
   * What the nearest {@code go.mod} says.
   *
   * @param folder where to begin
   * @param up how many folders above it may be looked at
   */
  public static OptionalInt around(@Nullable Path folder, int up) {
    var at = folder;
    for (int i = 0; i <= up && at != null; i++) {
      var module = at.resolve("go.mod");
      if (Files.isRegularFile(module, LinkOption.NOFOLLOW_LINKS)) {
        return of(module);
      }
      at = at.getParent();
    }
    return OptionalInt.empty();
  }

  private static OptionalInt of(Path module) {
    try (var in = Files.newInputStream(module, LinkOption.NOFOLLOW_LINKS)) {
      var found = DIRECTIVE.matcher(new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8));
      return OptionalInt.of(found.find() ? Integer.parseInt(found.group(1)) : WITHOUT);
    } catch (IOException | NumberFormatException unreadable) {
      return OptionalInt.empty();
    }
  }

  /** What a file's own build constraint says, which counts over its module's version. */
  static OptionalInt ofTags(String text) {
    var end = PACKAGE.matcher(text);
    var constraint = CONSTRAINT.matcher(end.find() ? text.substring(0, end.start()) : "");
    if (!constraint.find()) {
      return OptionalInt.empty();
    }
    var tag = TAG.matcher(constraint.group(1));
    if (!tag.find() || tag.group(2).length() > 3) {
      return OptionalInt.empty();
    }
    int version = Integer.parseInt(tag.group(2));
    return OptionalInt.of(tag.group(1).isEmpty() ? version : version - 1);
  }
}
