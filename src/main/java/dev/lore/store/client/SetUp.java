package dev.lore.store.client;

import dev.lore.model.Fault;
import dev.lore.model.UserError;
import dev.lore.store.client.SetUpRecord.Edit;
import dev.lore.store.client.SetUpRecord.Kept;
import dev.lore.store.client.entry.AttributeLines;
import dev.lore.store.client.entry.Entry;
import dev.lore.store.client.entry.KnownTexts;
import dev.lore.store.client.entry.MarkdownSection;
import dev.lore.store.client.entry.ProjectFile;
import dev.lore.store.client.entry.Splice;
import dev.lore.store.client.entry.WholeText;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts Lore into the files of a project and of the clients in it, and takes it out again. Nothing
 * is written before {@link SetUpPlan#carryOut}.
 */
public final class SetUp implements AutoCloseable {
  private static final String README = "expertise/README.md";

  private final Path root;
  private final List<String> attributes;
  private @Nullable SetUpLock lock;

  /**
   * What to put in.
   *
   * @param clients for which ones
   * @param command how Lore is started
   * @param hooks whether clients shall run Lore's hooks
   * @param driver whether git knows the merge driver after it and did not before
   */
  public record Choice(Set<Client> clients, String command, boolean hooks, boolean driver) {}

  /**
   * The set-up of the project at {@code root}.
   *
   * @param attributes lines of {@code .gitattributes}; empty outside of git
   */
  public SetUp(Path root, List<String> attributes) {
    try {
      this.root = root.toRealPath();
    } catch (IOException missing) {
      throw UserError.input(root + " is not a folder", "Name one that is there.");
    }
    this.attributes = attributes;
  }

  /**
   * The same for one who is going to write: no other set-up of the project runs until it is closed.
   */
  public static SetUp locked(Path root, List<String> attributes) {
    var setUp = new SetUp(root, attributes);
    setUp.lock = SetUpLock.take(setUp.root);
    return setUp;
  }

  @Override
  public void close() {
    if (lock != null) {
      lock.close();
    }
  }

  /** The clients that have left files or folders in the project. */
  public Set<Client> present() {
    var present = EnumSet.noneOf(Client.class);
    for (var client : Client.values()) {
      if (client.marks().stream().anyMatch(mark -> Files.exists(root.resolve(mark)))) {
        present.add(client);
      }
    }
    return present;
  }

  /** What has to change for {@code choice} to hold. */
  public SetUpPlan putting(Choice choice) {
    var plan = new SetUpPlan(root, lock, known());
    var wanted = wanted(choice, plan.left());
    if (isKept()) {
      wanted.remove(README);
    }
    wanted.forEach((path, entries) -> put(path, entries, choice, plan));
    return plan.recorded(choice.driver());
  }

  /** Whether git keeps {@code expertise/} for what is in it already. */
  private boolean isKept() {
    var names = root.resolve("expertise").toFile().list();
    return names != null && Stream.of(names).anyMatch(name -> !name.equals(".lore"));
  }

  private void put(String path, List<Entry> entries, Choice choice, SetUpPlan plan) {
    try {
      var file = ProjectFile.at(root, path);
      var before = file.bytes();
      var text = before == null ? "" : file.text(before);
      var edits = new ArrayList<Edit>();
      for (var entry : entries) {
        var splice = entry.put(text, path);
        if (splice != null) {
          text = splice.in(text);
          edits.add(new Edit(entry.name(), choice.command(), splice));
        }
      }
      if (!edits.isEmpty()) {
        refuseReadOnly(file);
        plan.change(file, before, ProjectFile.bytes(text, before), new Kept(before == null, edits));
      }
    } catch (SetAside e) {
      plan.left().add(e.fault());
    }
  }

  private static void refuseReadOnly(ProjectFile file) {
    if (file.isReadOnly()) {
      throw file.refused("the file is read-only", "`chmod u+w` it, and run the command again.");
    }
  }

  /**
   * What has to change for all to be as it was before; without the record of this clone, what Lore
   * is known to write is taken out.
   *
   * @param command how Lore is started, where no record tells
   */
  public SetUpPlan taking(String command) {
    var known = known();
    var plan = new SetUpPlan(root, lock, known);
    if (known.isEmpty()) {
      wanted(new Choice(EnumSet.allOf(Client.class), command, true, false), new ArrayList<>())
          .forEach((path, entries) -> take(path, unrecorded(entries, command), plan));
    } else {
      known.files().forEach((path, kept) -> take(path, kept, plan));
    }
    return plan.forgotten();
  }

  private static Kept unrecorded(List<Entry> entries, String command) {
    return new Kept(
        true,
        entries.stream()
            .map(entry -> new Edit(entry.name(), command, new Splice(0, "", "", -1)))
            .toList());
  }

  private void take(String path, Kept kept, SetUpPlan plan) {
    try {
      var file = ProjectFile.at(root, path);
      var before = file.bytes();
      if (before == null) {
        return;
      }
      var text = file.text(before);
      for (var edit : kept.edits().reversed()) {
        text = taken(path, text, edit, plan.left());
      }
      var after = text.isEmpty() && kept.created() ? null : ProjectFile.bytes(text, before);
      if (!text.equals(file.text(before))) {
        refuseReadOnly(file);
        plan.change(file, before, after, kept);
      }
    } catch (SetAside e) {
      plan.left().add(e.fault());
    }
  }

  private String taken(String path, String text, Edit edit, List<Fault> left) {
    var entry = entry(path, edit);
    if (entry == null) {
      return text;
    }
    var splice = edit.splice();
    int at = splice.put().isEmpty() ? -1 : text.indexOf(splice.put());
    if (at >= 0 && text.indexOf(splice.put(), at + 1) < 0) {
      var exact = splice.backIn(text, at);
      if (entry.isProvedBy(text, exact, splice.made())) {
        return exact;
      }
    }
    try {
      var less = entry.without(text, path, splice.made());
      return less.equals(text) || entry.isProvedBy(text, less, splice.made()) ? less : text;
    } catch (SetAside e) {
      left.add(e.fault());
      return text;
    }
  }

  /**
   * The entry that the record speaks of, wherever it would be put today; null where this version of
   * Lore knows none such.
   */
  private @Nullable Entry entry(String path, Edit edit) {
    var choice = new Choice(EnumSet.allOf(Client.class), edit.command(), true, false);
    var wanted = wanted(choice, new ArrayList<>());
    return Stream.concat(
            wanted.getOrDefault(path, List.of()).stream(),
            wanted.values().stream()
                .flatMap(List::stream)
                .filter(entry -> !(entry instanceof WholeText)))
        .filter(entry -> entry.name().equals(edit.entry()))
        .findFirst()
        .orElse(null);
  }

  private SetUpRecord known() {
    try {
      var bytes = ProjectFile.at(root, SetUpRecord.PATH).bytes();
      return bytes == null ? SetUpRecord.NONE : SetUpRecord.of(bytes);
    } catch (SetAside e) {
      throw e.asUserError();
    }
  }

  /** All entries, by the real path of their files below the project. */
  private Map<String, List<Entry>> wanted(Choice choice, List<Fault> left) {
    var wanted = new TreeMap<String, List<Entry>>();
    add(wanted, README, List.of(new WholeText(KnownTexts.EXPERTISE)), left);
    add(wanted, "lore.yaml", List.of(new WholeText(KnownTexts.SETTINGS)), left);
    if (!attributes.isEmpty()) {
      add(wanted, ".gitattributes", List.of(new AttributeLines(attributes)), left);
    }
    for (var client : choice.clients()) {
      client
          .server(choice.command(), opencode())
          .forEach((path, entries) -> add(wanted, path, entries, left));
      if (choice.hooks()) {
        client.hooks(choice.command()).forEach((path, entries) -> add(wanted, path, entries, left));
      }
    }
    for (var page : pages(choice.clients())) {
      add(wanted, page, List.of(new MarkdownSection(KnownTexts.SECTION)), left);
    }
    return wanted;
  }

  private void add(
      Map<String, List<Entry>> wanted, String path, Collection<Entry> entries, List<Fault> left) {
    try {
      var list =
          wanted.computeIfAbsent(ProjectFile.at(root, path).path(), none -> new ArrayList<>());
      entries.stream().filter(entry -> !list.contains(entry)).forEach(list::add);
    } catch (SetAside e) {
      left.add(e.fault());
    }
  }

  private String opencode() {
    return Files.exists(root.resolve("opencode.jsonc"))
            && !Files.exists(root.resolve("opencode.json"))
        ? "opencode.jsonc"
        : "opencode.json";
  }

  private List<String> pages(Set<Client> clients) {
    var pages = new ArrayList<String>();
    if (Files.exists(root.resolve("AGENTS.md")) || others(clients)) {
      pages.add("AGENTS.md");
    }
    if (clients.contains(Client.CLAUDE_CODE) && !imports(root.resolve("CLAUDE.md"))) {
      pages.add("CLAUDE.md");
    }
    return pages;
  }

  private static boolean others(Set<Client> clients) {
    return clients.stream().anyMatch(client -> client != Client.CLAUDE_CODE);
  }

  /** Whether Claude Code reads {@code AGENTS.md} too, because its own page says so. */
  private static boolean imports(Path page) {
    try {
      return Files.isRegularFile(page)
          && new String(Files.readAllBytes(page), StandardCharsets.UTF_8)
              .lines()
              .anyMatch(line -> line.strip().equals("@AGENTS.md"));
    } catch (IOException unreadable) {
      return false;
    }
  }
}
