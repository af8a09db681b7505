package dev.lore.parse.manifest.python;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A dependency as Python writes it (PEP 508): {@code stripe[async]>=7,<8 ; python_version > "3.9"}.
 *
 * @param name normalised
 * @param version its specifier; empty where any will do
 */
record PythonRequirement(String name, String version) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?s)\\s*+([A-Za-z0-9][A-Za-z0-9._-]*+)\\s*+(?:\\[[^\\]]*+])?+\\s*+([^;#@]*+).*+");

  static Optional<PythonRequirement> of(String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    String version = match.group(2).strip();
    boolean specifier = version.isEmpty() || "=<>!~(".indexOf(version.charAt(0)) >= 0;
    return specifier
        ? Optional.of(new PythonRequirement(normalised(match.group(1)), version))
        : Optional.empty();
  }

  /** The name as PEP 503 compares it: lower case, single hyphens. */
  static String normalised(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
  }
}
