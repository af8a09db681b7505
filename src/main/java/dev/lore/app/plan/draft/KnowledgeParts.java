package dev.lore.app.plan.draft;

import dev.lore.model.Brief;
import dev.lore.model.Brief.Topic;
import dev.lore.model.Confidence;
import dev.lore.model.Detection;
import dev.lore.model.Integration;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.Pattern;
import dev.lore.model.PlanDraft.Part;
import dev.lore.model.PlanDraft.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is known already that a plan is to be built on. */
final class KnowledgeParts {
  private static final int MOST = 8;
  private static final Set<Topic> TOPICS =
      Set.of(Topic.PATTERNS, Topic.CONVENTIONS, Topic.LEARNINGS, Topic.EXISTING);

  private final PlannedTask task;

  KnowledgeParts(PlannedTask task) {
    this.task = task;
  }

  /** The parts that have something to say, in the order of the plan. */
  List<Part> parts() {
    var parts = new ArrayList<Part>();
    parts.add(Part.list(2, "From Expertise", expertise()));
    if (!task.entries().isEmpty()) {
      parts.add(Part.list(2, "Similar Integration", List.of(similar())));
      parts.add(Part.list(2, "Environment Variables", variables()));
      parts.add(Part.list(2, "Files to Create", files()));
    }
    if (!task.open().isEmpty()) {
      parts.add(Part.list(2, "Open Questions", open()));
    }
    return parts;
  }

  private List<Row> expertise() {
    var rows = new ArrayList<Row>();
    task.brief()
        .parts()
        .forEach((topic, lines) -> {
          if (TOPICS.contains(topic)) {
            lines.stream()
                .limit(MOST)
                .map(line -> Row.known(topic.title(), line.text(), source(line)))
                .forEach(rows::add);
          }
        });
    return rows.isEmpty() ? List.of(Row.plain("Nothing is written down about it yet.")) : rows;
  }

  private static String source(Brief.Line line) {
    var place = line.at().equals(Learning.NOWHERE) ? "" : line.at().toString();
    return line.id().isEmpty() || line.id().startsWith(line.at().path())
        ? place
        : (line.id() + " " + place).strip();
  }

  /** One of the same kind in the code before all others. */
  private Optional<Detection> another() {
    var names = task.entries().stream().map(Integration::name).toList();
    var kinds = task.entries().stream().map(Integration::category).toList();
    return task.use().detections().stream()
        .filter(one -> one.confidence() == Confidence.HIGH && !names.contains(one.integration()))
        .min(
            Comparator.comparing((Detection one) -> !kinds.contains(category(one)))
                .thenComparing(Detection::integration));
  }

  private String category(Detection used) {
    return task.known().integrations().stream()
        .filter(entry -> entry.name().equals(used.integration()))
        .map(Integration::category)
        .findFirst()
        .orElse("");
  }

  private Row similar() {
    return another()
        .map(used ->
            Row.known(
                "",
                used.integration() + ", " + category(used) + ": look at how it is built",
                used.evidence().getFirst().at().toString()))
        .orElse(Row.plain("None in this code."));
  }

  private List<Row> variables() {
    var rows = new ArrayList<Row>();
    for (var entry : task.entries()) {
      for (var name : entry.envVars()) {
        var read =
            task.use().read().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> ", read already at " + one.at())
                .findFirst()
                .orElse("");
        rows.add(Row.known("", name + read, PlannedTask.source(entry)));
      }
      if (entry.envVars().isEmpty()) {
        rows.add(Row.open(entry.title(), "which variables hold its credentials?"));
      }
    }
    return rows;
  }

  private List<Row> files() {
    var language = ProjectLanguage.of(task.root());
    if (language.isEmpty()) {
      return List.of(Row.open("", "in which language? No manifest at the project's root tells."));
    }
    var rows = new ArrayList<Row>();
    for (var entry : task.entries()) {
      rows.add(file(entry, language.get(), "client"));
      if (entry.particulars().webhook() != null) {
        rows.add(file(entry, language.get(), "webhook"));
      }
    }
    return rows;
  }

  private Row file(Integration entry, ProjectLanguage language, String role) {
    var name = language.file(entry.title(), role);
    return place(role)
        .map(place -> Row.known("", place.folder() + name, place.source()))
        .orElseGet(() -> Row.open(name, "in which folder do such files live?"));
  }

  /** A folder for files, and who says so. */
  private record Place(String folder, String source) {}

  /** Where expertise says that such files live, else where a similar integration does. */
  private Optional<Place> place(String role) {
    return task.known().expertise().stream()
        .filter(one -> one.layer() == Layer.PROJECT)
        .flatMap(one ->
            one.patterns().stream()
                .filter(pattern -> isAbout(pattern, role))
                .map(pattern -> new Place(folder(pattern.location()), one.path())))
        .findFirst()
        .or(() ->
            another()
                .map(used -> used.evidence().getFirst().at())
                .filter(at -> at.path().indexOf('/') > 0)
                .map(at ->
                    new Place(
                        at.path().substring(0, at.path().lastIndexOf('/') + 1), at.toString())));
  }

  private static boolean isAbout(Pattern pattern, String role) {
    var words = (pattern.name() + " " + pattern.location()).toLowerCase(Locale.ROOT);
    return words.contains(role) && pattern.location().matches("[\\w./-]+");
  }

  private static String folder(String location) {
    boolean file = location.substring(location.lastIndexOf('/') + 1).contains(".");
    return file
        ? location.substring(0, location.lastIndexOf('/') + 1)
        : location.endsWith("/") ? location : location + "/";
  }

  private List<Row> open() {
    return task.open().entrySet().stream()
        .map(one ->
            Row.open(
                one.getKey(),
                "does it need a provider, and which? Known here: "
                    + String.join(", ", one.getValue().stream().map(Integration::name).toList())
                    + ". Name it and plan again."))
        .toList();
  }
}
