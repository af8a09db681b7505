package dev.lore.app.skill;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a skill without what is one project's alone.
 *
 * @param text the text
 * @param replaced what was taken out, a line each: {@code 12: shop -> [project]}
 */
record Generalised(String text, List<String> replaced) {
  private static final Pattern SPAN =
      Pattern.compile("(?<!`)`([\\w@.-]++(?:/[\\w@.*-]++)++)`(?!`)");
  private static final int SHORTEST = 3;

  /** Names of folders that any skill speaks of: they stand for a project behind that word only. */
  private static final Set<String> COMMON =
      Set.of(
          "api",
          "app",
          "apps",
          "backend",
          "client",
          "cli",
          "code",
          "core",
          "data",
          "demo",
          "docs",
          "frontend",
          "http",
          "lib",
          "main",
          "mobile",
          "rest",
          "sdk",
          "server",
          "service",
          "services",
          "site",
          "source",
          "src",
          "test",
          "tests",
          "web",
          "webhook",
          "webhooks",
          "website");

  /**
   * Takes out the paths of the project and of the user, the project's name where it stands for the
   * project, and paths between backticks that lead to files of the project.
   *
   * @param skill the skill's name, which stays whatever the project is called
   */
  static Generalised of(String text, Path root, Path home, String skill) {
    var lines = new ArrayList<String>();
    var replaced = new ArrayList<String>();
    var place = Place.of(root, home, skill);
    int number = 0;
    for (var line : text.split("(?<=\n)", -1)) {
      number++;
      lines.add(line(line, number, place, replaced));
    }
    return new Generalised(String.join("", lines), List.copyOf(replaced));
  }

  /**
   * What is one project's alone.
   *
   * @param project its name; empty where it has none
   * @param name finds the name where it stands for the project
   */
  private record Place(Path root, Path home, String project, Pattern name) {
    static Place of(Path root, Path home, String skill) {
      var folder = root.getFileName();
      var project = folder == null ? "" : folder.toString();
      boolean named = project.length() >= SHORTEST && !skill.contains(project);
      return new Place(root, home, named ? project : "", name(project));
    }

    /** A name that is a word for much else counts between quotes, or behind "project", alone. */
    private static Pattern name(String project) {
      var name = Pattern.quote(project);
      var behind = "(?<=\\bproject )" + name + "\\b|(?<=\\bproject [`\"'])" + name + "(?=[`\"'])";
      if (COMMON.contains(project.toLowerCase(Locale.ROOT))) {
        return Pattern.compile(behind);
      }
      return project.matches("[A-Z]?[a-z]++|[A-Z]++")
          ? Pattern.compile("(?<=[`\"'])" + name + "(?=[`\"'])|" + behind)
          : Pattern.compile("(?<![\\w\\[-])" + name + "(?![\\w-])");
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
    if (!place.project().isEmpty()) {
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
    var whole =
        Pattern.compile("(?<![\\w.-])" + Pattern.quote(text) + "(?![\\w-]|\\.\\w)").matcher(line);
    if (!whole.find()) {
      return line;
    }
    replaced.add(text + " -> " + instead);
    return whole.replaceAll(Matcher.quoteReplacement(instead));
  }

  private static boolean isFile(Path root, String path) {
    try {
      return !path.contains("..") && Files.exists(root.resolve(path));
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
