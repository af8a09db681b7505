package dev.lore.parse.go;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The version of the language that code is written for, as the minor version of Go 1. */
final class GoVersion {
  private static final Pattern CONSTRAINT = Pattern.compile("(?m)^//go:build (.*)$");
  private static final Pattern TAG = Pattern.compile("(!?)\\bgo1\\.(\\d+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ");

  private GoVersion() {}

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
