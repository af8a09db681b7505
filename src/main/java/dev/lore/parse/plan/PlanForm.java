package dev.lore.parse.plan;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a plan has to say, and in which words it may say so: {@code plan-form.txt} beside this
 * class.
 *
 * @param parts in the order of a plan
 */
public record PlanForm(List<Part> parts) {
  /**
   * A part of a plan.
   *
   * @param title as it is usually written
   * @param names all its titles, lower case
   * @param artefact whether no plan of an integration can do without
   * @param subjects what some fields are said of; empty where there are none, or the plan has its
   *     own
   * @param rows the field that names a row; empty where the plan has no rows of its own
   * @param later words that belong into a later phase
   * @param fields in the order of the part
   */
  public record Part(
      String title,
      List<String> names,
      boolean artefact,
      List<Subject> subjects,
      String rows,
      List<String> later,
      List<Field> fields) {
    /** Its field of this usual name. */
    public Field field(String name) {
      return fields.stream().filter(one -> one.title().equals(name)).findFirst().orElseThrow();
    }
  }

  /**
   * Something that each field is said of.
   *
   * @param names lower case, the usual one first
   * @param statuses HTTP statuses that it is about
   */
  public record Subject(String title, List<String> names, List<Integer> statuses) {}

  /**
   * A field of a part.
   *
   * @param names lower case, its title first
   * @param each whether it is said of each subject or row
   * @param looks a text that is such a field, whatever it is called; empty where only words tell
   * @param choices what it may be; empty where anything will do
   * @param never statuses that do not belong there
   * @param ask what is asked where nothing is known
   * @param standard what is proposed where nothing speaks against it; may be empty
   */
  public record Field(
      String title,
      List<String> names,
      boolean each,
      Optional<Pattern> looks,
      List<String> choices,
      List<Integer> never,
      String ask,
      String standard) {}

  /** The form that Lore brings. */
  public static PlanForm shipped() {
    try (var in = PlanForm.class.getResourceAsStream("plan-form.txt")) {
      if (in == null) {
        throw new IllegalStateException("plan-form.txt is not beside " + PlanForm.class);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The part of this usual title. */
  public Part part(String title) {
    return parts.stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
  }

  private static PlanForm of(List<String> lines) {
    var parts = new ArrayList<Part>();
    int first = 0;
    while (!lines.get(first).isEmpty()) {
      first++; // what stands above the first empty line explains the form
    }
    first = next(lines, first, "# Title");
    for (int at = next(lines, first + 1, "# "); at < lines.size(); ) {
      int end = next(lines, at + 1, "# ");
      parts.add(part(lines.subList(at, end)));
      at = end;
    }
    return new PlanForm(List.copyOf(parts));
  }

  private static int next(List<String> lines, int from, String start) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith(start)) {
      at++;
    }
    return at;
  }

  private static Part part(List<String> lines) {
    int at = next(lines, 1, "## ");
    var said = said(lines.subList(1, at));
    var fields = new ArrayList<Field>();
    while (at < lines.size()) {
      int end = next(lines, at + 1, "## ");
      fields.add(field(lines.get(at).substring(3), said(lines.subList(at + 1, end))));
      at = end;
    }
    var title = lines.getFirst().substring(2);
    return new Part(
        title,
        names(title, said),
        said.containsKey("artefact"),
        said.getOrDefault("subject", List.of()).stream().map(PlanForm::subject).toList(),
        one(said, "rows"),
        words(one(said, "later")),
        List.copyOf(fields));
  }

  private static Field field(String title, Map<String, List<String>> said) {
    return new Field(
        title,
        names(title, said),
        said.containsKey("each"),
        Optional.of(one(said, "looks")).filter(look -> !look.isEmpty()).map(Pattern::compile),
        words(one(said, "choices")),
        numbers(one(said, "never")),
        one(said, "ask"),
        one(said, "default"));
  }

  private static Subject subject(String line) {
    int codes = line.indexOf(" = ");
    var names = words((codes < 0 ? line : line.substring(0, codes)));
    return new Subject(
        names.getFirst(),
        names.stream().map(Wordings::plain).toList(),
        codes < 0 ? List.of() : numbers(line.substring(codes + 3)));
  }

  private static List<String> names(String title, Map<String, List<String>> said) {
    return Stream.concat(Stream.of(title), words(one(said, "also")).stream())
        .map(Wordings::plain)
        .distinct()
        .toList();
  }

  private static Map<String, List<String>> said(List<String> lines) {
    var said = new TreeMap<String, List<String>>();
    for (var line : lines) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        said.computeIfAbsent(line.substring(0, colon), unused -> new ArrayList<>())
            .add(line.substring(colon + 2));
      }
    }
    return said;
  }

  private static String one(Map<String, List<String>> said, String key) {
    return said.getOrDefault(key, List.of("")).getFirst();
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\|", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static List<Integer> numbers(String text) {
    return Stream.of(text.split(" ", -1)).filter(s -> !s.isEmpty()).map(Integer::valueOf).toList();
  }
}
