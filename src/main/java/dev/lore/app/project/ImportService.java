package dev.lore.app.project;

import dev.lore.app.AuditedProject;
import dev.lore.app.LearningService;
import dev.lore.app.LearningService.Handed;
import dev.lore.app.SecretsInDraft;
import dev.lore.model.Fault;
import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.model.Location;
import dev.lore.model.Pattern;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.exchange.ForeignEntry;
import dev.lore.store.exchange.ForeignReader;
import dev.lore.store.exchange.Format;
import dev.lore.store.exchange.ImportNotes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes over what other stores have learned, through the same door as every learning. */
public final class ImportService {
  private final KnowledgeStore knowledge;
  private final LearningService learnings;
  private final Clock clock;

  /** A service over what the store knows, adding by {@code learnings}. */
  public ImportService(KnowledgeStore knowledge, LearningService learnings, Clock clock) {
    this.knowledge = knowledge;
    this.learnings = learnings;
    this.clock = clock;
  }

  /**
   * What to import.
   *
   * @param format the name of one, in lower case with hyphens, or {@code auto}
   * @param dryRun whether only to tell what would become of it
   */
  public record Request(List<Path> paths, String format, boolean dryRun) {}

  /** What became of an entry. */
  public enum Fate {
    /** It is a new learning. */
    TAKEN,
    /** It says what was known already, and confirms that. */
    MERGED,
    /** It had been imported before. */
    KNOWN,
    /** It can't be used. */
    SET_ASIDE
  }

  /**
   * One entry and what became of it.
   *
   * @param at where it stands in its source
   * @param what the id of the learning; of what was set aside, why, and the way out
   */
  public record Line(Fate fate, Location at, String what) {}

  /** Imports all that the paths hold, one line an entry. */
  public List<Line> take(Path folder, Request request) {
    var root = AuditedProject.around(List.of(folder)).root();
    var read =
        new ForeignReader(root)
            .read(request.paths().stream().map(folder::resolve).toList(), format(request.format()));
    var lines = new ArrayList<Line>();
    var before = before(folder);
    var stated = stated(root);
    var notes = new ImportNotes(root);
    var seen = notes.known();
    var fresh = new ArrayList<ForeignEntry>();
    for (var entry : read.entries()) {
      var id = LearningId.of(entry.draft().insight());
      var kept = before.get(id);
      boolean same =
          kept != null && (entry.own() || kept.context().equals(entry.draft().context()));
      if (same || stated.contains(id) || !seen.add(ImportNotes.digest(entry))) {
        lines.add(new Line(Fate.KNOWN, entry.at(), id));
      } else {
        fresh.add(entry);
      }
    }
    lines.addAll(request.dryRun() ? tried(root, fresh, before) : added(folder, fresh, notes));
    read.setAside().forEach(fault -> lines.add(setAside(fault)));
    return lines;
  }

  private static Format format(String name) {
    for (var format : Format.values()) {
      if (format.name().replace('_', '-').equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw new UserError(
        "there is no format '" + name + "'",
        "There are auto, memory, mulch, server-memory and expertise.");
  }

  /** What conventions and patterns of the project say already, as ids of learnings. */
  private Set<String> stated(Path root) {
    return knowledge.load(root).expertise().stream()
        .filter(expertise -> expertise.layer() == Layer.PROJECT)
        .flatMap(
            e -> Stream.concat(e.conventions().stream(), e.patterns().stream().map(Pattern::text)))
        .map(LearningId::of)
        .collect(Collectors.toSet());
  }

  private Map<String, Learning> before(Path folder) {
    var before = new HashMap<String, Learning>();
    for (KeptLearning kept : learnings.list(folder, true)) {
      if (kept.layer() == Layer.PROJECT) {
        before.putIfAbsent(kept.learning().id(), kept.learning());
      }
    }
    return before;
  }

  private List<Line> added(Path folder, List<ForeignEntry> fresh, ImportNotes notes) {
    var outcomes =
        learnings.addAll(
            folder, fresh.stream().map(e -> new Handed(e.domain(), e.draft())).toList());
    var lines = new ArrayList<Line>();
    var digests = new ArrayList<String>();
    for (int i = 0; i < fresh.size(); i++) {
      var added = outcomes.get(i).added();
      var at = fresh.get(i).at();
      if (added == null) {
        lines.add(refused(at, outcomes.get(i).refused()));
      } else {
        digests.add(ImportNotes.digest(fresh.get(i)));
        lines.add(new Line(added.fresh() ? Fate.TAKEN : Fate.MERGED, at, added.learning().id()));
      }
    }
    notes.add(digests);
    return lines;
  }

  private List<Line> tried(Path root, List<ForeignEntry> fresh, Map<String, Learning> before) {
    var secrets = SecretsInDraft.of(knowledge.keys(knowledge.catalog(root)));
    var lines = new ArrayList<Line>();
    for (var entry : fresh) {
      try {
        secrets.refuse(entry.domain(), entry.draft());
        var learning = Learning.from(entry.draft(), LocalDate.now(clock));
        var known = before.putIfAbsent(learning.id(), learning);
        lines.add(new Line(known == null ? Fate.TAKEN : Fate.MERGED, entry.at(), learning.id()));
      } catch (UserError e) {
        lines.add(refused(entry.at(), e));
      }
    }
    return lines;
  }

  private static Line refused(Location at, @Nullable UserError error) {
    return error == null
        ? new Line(Fate.SET_ASIDE, at, "it could not be written")
        : new Line(Fate.SET_ASIDE, at, error.problem() + ". " + error.advice());
  }

  private static Line setAside(Fault fault) {
    return new Line(Fate.SET_ASIDE, fault.at(), fault.problem() + ". " + fault.advice());
  }
}
