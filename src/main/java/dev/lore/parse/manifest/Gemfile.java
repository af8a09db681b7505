package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bundler's {@code Gemfile} and a gem's {@code .gemspec}: {@code gem "stripe", "~> 12"} and {@code
 * spec.add_dependency "stripe"}; scripts are not run.
 */
final class Gemfile {
  private static final Pattern GEM =
      Pattern.compile(
          "\\s*(?:gem|\\w+\\.add(?:_runtime|_development)?_dependency)[\\s(]\\s*[\"']([\\w.-]+)[\"'](?:\\s*,\\s*[\"']([^\"']*)[\"'])?.*");

  private Gemfile() {}

  static List<DependencyDeclared> read(SourceText source) {
    var found = new ArrayList<DependencyDeclared>();
    for (int line = 1; line <= source.lines(); line++) {
      var gem = GEM.matcher(source.line(line));
      if (gem.matches()) {
        var version = gem.group(2) == null ? "" : gem.group(2);
        var at = Location.of(source.path(), line);
        found.add(new DependencyDeclared(at, "rubygems", gem.group(1), version));
      }
    }
    return found;
  }
}
