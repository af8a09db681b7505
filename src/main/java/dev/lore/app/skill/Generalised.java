package dev.lore.app.skill;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a skill without what is one project's alone.
 *
 * @param text the text
 * @param replaced what was taken out, a line each: {@code 12: shop -> [project]}
 */
record Generalised(String text, List<String> replaced) {
  private static final Pattern SPAN = Pattern.compile("(?<!`)`([\\w@.-]+(?:/[\\w@.*-]+)+)`(?!`)");
  private static final int SHORTEST = 3;

  /**
   * Takes out the paths of the project and of the user, the project's name where it stands for the
   * project, and paths between backticks that lead to files of the project.
   *
   * @param skill the skill's name, which stays whatever the project is called
   */
  static Generalised of(String text, Path root, Path home, String skill) {
    var lines = new ArrayList<String>();
    var replaced = new ArrayList<String>();
    int number = 0;
    for (var line : text.split("(?<=\n)", -1)) {
      number++;
      lines.add(line(line, number, new Place(root, home, skill), replaced));
    }
    return new Generalised(String.join("", lines), List.copyOf(replaced));
  }

  private record Place(Path root, Path home, String skill) {
    String project() {
      return String.valueOf(root.getFileName());
    }

    /** A name that is a word for much else counts between quotes, or behind "project", alone. */
    Pattern name() {
      var name = Pattern.quote(project());
      return project().matches("[a-z]+")
          ? Pattern.compile("(?<=[`\"'])" + name + "(?=[`\"'])|(?<=\\bproject )" + name + "\\b")
          : Pattern.compile("(?<![\\w\\[-])" + name + "(?![\\w-])");
    }

    boolean isNamed() {
      return project().length() >= SHORTEST && !skill.contains(project());
    }
  }

  private static String line(String line, int number, Place place, List<String> replaced) {
    var now = line;
    var taken = new ArrayList<String>();
    now = without(now, place.root(), "[project]", taken);
    now = without(now, place.home(), "[home]", taken);
    taken.forEach(one -> replaced.add(number + ": " + one));
    now =
        SPAN.matcher(now)
            .replaceAll(span -> {
              if (!isFile(place.root(), span.group(1))) {
                return Matcher.quoteReplacement(span.group());
              }
              replaced.add(number + ": " + span.group(1) + " -> [path in the project]");
              return "[path in the project]";
            });
    if (place.isNamed()) {
      var word = place.name();
      if (word.matcher(now).find()) {
        replaced.add(number + ": " + place.project() + " -> [project]");
        now = word.matcher(now).replaceAll("[project]");
      }
    }
    return now;
  }

  private static String without(String line, Path what, String instead, List<String> replaced) {
    var text = what.toString();
    if (text.length() < SHORTEST || !line.contains(text)) {
      return line;
    }
    replaced.add(text + " -> " + instead);
    return line.replace(text, instead);
  }

  private static boolean isFile(Path root, String path) {
    try {
      return !path.contains("..") && Files.exists(root.resolve(path));
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
