package dev.lore.parse.manifest.python;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * pip's {@code requirements.txt}: one requirement a line; options such as {@code -r} and {@code
 * --hash} are passed over, a URL counts where it names its package ({@code #egg=stripe}).
 */
public final class Requirements {
  private static final Pattern EGG = Pattern.compile("[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*+)");
  private static final Pattern COMMENT = Pattern.compile("(?s)(?:^|\\s)(?:#|--).*");

  private Requirements() {}

  /** Its dependencies, in the order of the text. */
  public static List<DependencyDeclared> read(SourceText source) {
    var found = new ArrayList<DependencyDeclared>();
    for (int line = 1; line <= source.lines(); line++) {
      String text = COMMENT.matcher(source.line(line)).replaceFirst("").strip();
      if (text.endsWith("\\")) {
        text = text.substring(0, text.length() - 1);
      }
      var at = Location.of(source.path(), line);
      requirement(text)
          .ifPresent(known ->
              found.add(new DependencyDeclared(at, "pypi", known.name(), known.version())));
    }
    return found;
  }

  private static Optional<PythonRequirement> requirement(String text) {
    var egg = EGG.matcher(text);
    if (egg.find()) {
      return Optional.of(new PythonRequirement(PythonRequirement.normalised(egg.group(1)), ""));
    }
    return PythonRequirement.of(text);
  }
}
