package dev.lore.parse.plan;

import dev.lore.facts.PlanFact;
import dev.lore.facts.PlanField;
import dev.lore.facts.PlanNeed;
import dev.lore.facts.PlanSection;
import dev.lore.model.Location;
import dev.lore.parse.markdown.OutlineNode;
import dev.lore.parse.markdown.OutlineNode.Cell;
import dev.lore.parse.markdown.OutlineNode.Kind;
import dev.lore.parse.plan.PlanForm.Field;
import dev.lore.parse.plan.PlanForm.Part;
import dev.lore.parse.plan.PlanForm.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one section says of the fields of its part, and which fields it needs.
 *
 * <p>A field may be a label, a row, the column of a table or a heading; where none of them names
 * it, a sentence that does counts as well.
 */
final class PlanFields {
  private static final Pattern CLAUSES = Pattern.compile("[.;](?=\\s|$)|\\n|,?\\s+but\\s+");

  /** Rows that are held to their fields, and fields that are read: each rule joins them. */
  private static final int MOST_ROWS = 100;

  private static final int MOST_FIELDS = 2_000;

  private final Part part;
  private final String path;
  private final int group;
  private final boolean declines;
  private final List<String> names;
  private final List<PlanFact> facts = new ArrayList<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private boolean manyRows;
  private boolean manyFields;

  /** The fields of {@code part}, in a section that may decline to have rows. */
  PlanFields(Part part, PlanSection section) {
    this.part = part;
    this.path = section.at().path();
    this.group = section.group();
    this.declines = section.declines();
    this.names = part.fields().stream().flatMap(one -> one.names().stream()).distinct().toList();
  }

  /** The fields of {@code section}, and what it has to say. */
  List<PlanFact> of(OutlineNode section) {
    boolean tables = section.nodes().anyMatch(node -> node.kind() == Kind.ROW);
    var subject = subject(section.text());
    boolean whole = part.subjects().stream().allMatch(one -> mentions(section.text(), one));
    var first = whole ? "" : subject.map(Subject::title).orElse("");
    section.below().forEach(node -> read(node, first, !tables));
    needs(section);
    return facts;
  }

  /** What of the section was left unread, a sentence each; to be asked for after its fields. */
  List<String> unread(int line) {
    var unread = new ArrayList<String>();
    if (manyRows) {
      unread.add("rows behind the first " + MOST_ROWS + " are not held to their fields");
    }
    if (manyFields) {
      unread.add("what stands behind its first " + MOST_FIELDS + " fields is not read");
    }
    return unread.stream().map(what -> at(line) + ": " + part.title() + ": " + what).toList();
  }

  private static boolean mentions(String text, Subject subject) {
    return !Wordings.in(text, subject.names()).isEmpty();
  }

  private void needs(OutlineNode section) {
    boolean own = !part.rows().isEmpty();
    for (var field : part.fields()) {
      if (!field.each() && !(own && field.title().equals(part.rows()))) {
        need(section.line(), "", field);
      } else if (!own) {
        part.subjects().forEach(subject -> need(section.line(), subject.title(), field));
      } else if (field.each()) {
        rows.forEach((row, line) -> need(line, row, field));
      } else if (rows.isEmpty() && !declines) {
        need(section.line(), "", field);
      }
    }
  }

  private void need(int line, String subject, Field field) {
    var limits = new PlanNeed.Limits(field.choices(), field.never());
    var need = new PlanNeed(at(line), group, part.title(), subject, field.title(), limits);
    if (!manyFields || isAnswered(need)) {
      facts.add(need);
    }
  }

  private boolean isAnswered(PlanNeed need) {
    return facts.stream().anyMatch(fact -> fact instanceof PlanField field && field.answers(need));
  }

  private Location at(int line) {
    return Location.of(path, line);
  }

  private void read(OutlineNode node, String around, boolean mayBeRow) {
    if (node.kind() == Kind.ROW) {
      row(node, around);
      return;
    }
    var head =
        node.isTitle() || (node.label().isEmpty() && !node.below().isEmpty())
            ? node.text()
            : node.label();
    boolean field = names.contains(Wordings.title(head));
    var subject = field ? around : subject(head).map(Subject::title).orElse(around);
    if (!field && mayBeRow && isRow(node, head)) {
      subject = asRow(head, node.line());
    }
    var labelled = head.isEmpty() ? List.<String>of() : found(head);
    for (var name : labelled) {
      add(node.line(), subject, name, node.value());
    }
    if (!node.isTitle()) {
      mentioned(node, subject, labelled);
    }
    boolean within = mayBeRow && subject.equals(around);
    var inner = subject;
    node.below().forEach(child -> read(child, inner, within));
  }

  /** Fields that sentences name. */
  private void mentioned(OutlineNode node, String subject, List<String> labelled) {
    for (var clause : CLAUSES.split(node.text(), -1)) {
      if (!clause.isBlank()) {
        found(clause).stream()
            .filter(name -> !labelled.contains(name))
            .forEach(name -> add(node.line(), subject, name, clause.strip()));
        looks(node.line(), subject, clause);
      }
    }
    looks(node.line(), subject, node.label());
  }

  /** The fields whose names stand in {@code text}, by their usual names. */
  private List<String> found(String text) {
    return Wordings.in(text, names).stream().map(one -> usual(one.name())).distinct().toList();
  }

  private String usual(String name) {
    return part.fields().stream()
        .filter(field -> field.names().contains(name))
        .findFirst()
        .orElseThrow()
        .title();
  }

  private void looks(int line, String subject, String text) {
    for (var field : part.fields()) {
      if (field.looks().filter(look -> look.matcher(text).find()).isPresent()) {
        add(line, subject, field.title(), text);
      }
    }
  }

  private Optional<Subject> subject(String head) {
    var all = part.subjects().stream().flatMap(one -> one.names().stream()).toList();
    return Wordings.in(head, all).stream()
        .findFirst()
        .flatMap(found ->
            part.subjects().stream().filter(one -> one.names().contains(found.name())).findFirst());
  }

  /** Whether a heading or an item with more below it is what the part has rows of. */
  private boolean isRow(OutlineNode node, String head) {
    return !part.rows().isEmpty()
        && !node.below().isEmpty()
        && !head.isEmpty()
        && found(head).isEmpty()
        && node.below().stream().anyMatch(child -> !found(child.label()).isEmpty());
  }

  private String asRow(String title, int line) {
    if (rows.size() < MOST_ROWS) {
      rows.putIfAbsent(title, line);
    } else if (!rows.containsKey(title)) {
      manyRows = true;
    }
    add(line, title, part.rows(), title);
    return title;
  }

  private void row(OutlineNode row, String around) {
    var heads = row.cells().stream().map(cell -> Wordings.title(cell.head())).toList();
    boolean matrix = heads.stream().skip(1).anyMatch(names::contains);
    if (!matrix) {
      listed(row, around);
      return;
    }
    var subject = around;
    if (!part.subjects().isEmpty()) {
      subject = subject(row.cells().getFirst().text()).map(Subject::title).orElse(around);
    } else if (!part.rows().isEmpty() && !row.own().replace('|', ' ').isBlank()) {
      subject = asRow(title(row.cells(), heads), row.line());
    }
    for (int i = 0; i < heads.size(); i++) {
      if (names.contains(heads.get(i))) {
        add(row.line(), subject, usual(heads.get(i)), row.cells().get(i).text());
      }
      looks(row.line(), subject, row.cells().get(i).text());
    }
  }

  /** What a row is called: its method and path, else its first cell. */
  private static String title(List<Cell> cells, List<String> heads) {
    int words = heads.getFirst().endsWith("method") || heads.getFirst().equals("verb") ? 2 : 1;
    return cells.stream().limit(words).map(Cell::text).collect(Collectors.joining(" "));
  }

  /** A row whose first cell is the name of a field, and the others what it says. */
  private void listed(OutlineNode row, String around) {
    var first = row.cells().getFirst().text();
    var subject = subject(first).map(Subject::title).orElse(around);
    var rest =
        row.cells().stream()
            .skip(1)
            .map(Cell::text)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("; "));
    found(first).forEach(name -> add(row.line(), subject, name, rest));
    Stream.of(first, rest).forEach(text -> looks(row.line(), subject, text));
  }

  private void add(int line, String subject, String field, String value) {
    if (facts.size() >= MOST_FIELDS) {
      manyFields = true;
      return;
    }
    var text = value.strip();
    var own = Statuses.in(text);
    var statuses =
        own.isEmpty()
            ? part.subjects().stream()
                .filter(one -> one.title().equals(subject))
                .flatMap(one -> one.statuses().stream())
                .toList()
            : own;
    facts.add(new PlanField(at(line), group, part.title(), subject, field, text, statuses));
  }
}
