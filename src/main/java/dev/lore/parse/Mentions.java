package dev.lore.parse;

import dev.lore.facts.EnvVarDeclared;
import dev.lore.facts.EnvVarMentioned;
import dev.lore.model.Location;
import dev.lore.parse.manifest.Manifest;
import dev.lore.parse.text.LiteralFinder;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells which variables of a tree's samples of environment files a text names, as they are or in
 * lower case, as classes of settings do.
 */
final class Mentions {
  private static final Pattern DOCUMENT =
      Pattern.compile("(?i).*\\.(?:md|mdx|markdown|rst|adoc|html?|txt|lock)");

  private final List<String> names;
  private final LiteralFinder finder;

  private Mentions(List<String> names) {
    this.names = names;
    var forms = new ArrayList<>(names);
    names.forEach(name -> forms.add(name.toLowerCase(Locale.ROOT)));
    this.finder = new LiteralFinder(forms);
  }

  /** Of the variables that samples among {@code files} declare. */
  static Mentions of(Collection<FoundFile> files) {
    var names = new TreeSet<String>();
    for (var file : files) {
      if (isEnvFile(file.name())) {
        FileReader.source(file).map(Manifest.ENV_FILE::read).orElse(List.of()).stream()
            .filter(EnvVarDeclared.class::isInstance)
            .map(EnvVarDeclared.class::cast)
            .filter(EnvVarDeclared::example)
            .forEach(declared -> names.add(declared.name()));
      }
    }
    return new Mentions(List.copyOf(names));
  }

  /** Those in {@code source}; none in environment files and documents. */
  List<EnvVarMentioned> in(SourceText source) {
    String path = source.path();
    if (names.isEmpty()
        || isEnvFile(path.substring(path.lastIndexOf('/') + 1))
        || DOCUMENT.matcher(path).matches()) {
      return List.of();
    }
    var hits = finder.in(source.text());
    var found = new LinkedHashSet<String>();
    for (int form = 0; form < 2 * names.size(); form++) {
      int length = names.get(form % names.size()).length();
      for (int start : hits.of(form)) {
        if (whole(source.text(), start, start + length)) {
          found.add(names.get(form % names.size()));
        }
      }
    }
    return found.stream().map(name -> new EnvVarMentioned(Location.of(path, 1), name)).toList();
  }

  private static boolean whole(String text, int start, int end) {
    return (start == 0
            || !Character.isJavaIdentifierPart(text.charAt(start - 1))
            || text.charAt(start - 1) == '$')
        && (end == text.length()
            || text.startsWith("${", end)
            || !Character.isJavaIdentifierPart(text.charAt(end)));
  }

  private static boolean isEnvFile(String name) {
    return Manifest.ofFile(name).equals(Optional.of(Manifest.ENV_FILE));
  }
}
