package dev.lore.app.history;

import dev.lore.git.GitRepository;
import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import dev.lore.model.LearningEvent;
import dev.lore.model.LearningEvent.From;
import dev.lore.model.LearningEvent.What;
import dev.lore.model.LearningHistory;
import dev.lore.model.UserError;
import dev.lore.model.Voice;
import dev.lore.store.LearningText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;

/**
 * What became of one learning: from its date and counts in its file, from the words that the
 * archive has of it, and from the commits that touched its lines.
 *
 * <p>A count in the file has no dates. So its commits tell when, and what no commit tells is one
 * event without a date.
 */
public final class LearningPast {
  private final Path root;
  private final KeptLearning kept;
  private final List<LearningEvent> events = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private LearningPast(Path root, KeptLearning kept) {
    this.root = root;
    this.kept = kept;
  }

  /** The past of a learning of the project at {@code root}, or of the toolkit. */
  public static LearningHistory of(Path root, KeptLearning kept) {
    var past = new LearningPast(root, kept);
    past.ask();
    past.events.sort(
        Comparator.comparing((LearningEvent event) -> event.date().isEmpty())
            .thenComparing(LearningEvent::date));
    return new LearningHistory(kept, List.copyOf(past.events), List.copyOf(past.notes));
  }

  private void ask() {
    var learning = kept.learning();
    if (!learning.date().isEmpty()) {
      add(learning.date(), What.ADDED, From.FILE, learning.at().toString());
    }
    if (kept.layer() == Layer.PROJECT) {
      var file = LearningText.read(root.resolve(learning.at().path()));
      var restored = file == null ? "" : file.restored(learning.id());
      if (!restored.isEmpty()) {
        add(restored, What.RESTORED, From.FILE, learning.at().toString());
      }
      askArchive();
      askGit();
    } else {
      notes.add("It comes with the toolkit: what became of it is not part of this project.");
    }
    for (var voice : Voice.values()) {
      var what = What.valueOf(voice.name());
      int dated =
          events.stream()
              .filter(event -> event.what() == what)
              .mapToInt(LearningEvent::times)
              .sum();
      int left = learning.times(voice) - dated;
      if (left > 0) {
        var where = learning.at() + ", in no commit";
        events.add(new LearningEvent("", what, left, From.FILE, where));
      }
    }
  }

  private void add(String date, What what, From from, String detail) {
    events.add(new LearningEvent(date, what, 1, from, detail));
  }

  private void askArchive() {
    for (var path : archives()) {
      var text = LearningText.read(path);
      var shown = root.relativize(path).toString();
      for (var said : text == null ? List.<Entry<String, String>>of() : said(text)) {
        var what =
            switch (said.getKey()) {
              case "confirms" -> What.CONFIRMED;
              case "refutes" -> What.REFUTED;
              default -> What.RESTORED;
            };
        boolean known =
            what == What.RESTORED
                && events.stream()
                    .anyMatch(one -> one.what() == what && one.date().equals(said.getValue()));
        if (!known) {
          add(said.getValue(), what, From.ARCHIVE, shown);
        }
      }
    }
  }

  private List<Entry<String, String>> said(LearningText text) {
    return text.said(kept.learning().id());
  }

  private List<Path> archives() {
    try (Stream<Path> files = Files.list(folder().resolve("archive"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  /** The folder of the learning's domain. */
  private Path folder() {
    var file = root.resolve(kept.learning().at().path());
    var folder = file.resolveSibling(".").normalize();
    return kept.archived() ? folder.resolveSibling(".").normalize() : folder;
  }

  private void askGit() {
    try {
      var lines = GitRepository.around(root).lines();
      var own =
          kept.archived()
              ? root.relativize(folder().resolve("expertise.yaml")).toString()
              : kept.learning().at().path();
      var traced =
          new TracedLines(
              lines,
              kept.learning().id(),
              own,
              archives().reversed().stream()
                  .map(path -> root.relativize(path).toString())
                  .toList());
      traced.from("HEAD", kept.learning().at().path());
      events.addAll(traced.events());
      dropRestored(traced.events());
      if (traced.events().isEmpty()) {
        notes.add("No commit has it yet.");
      }
    } catch (UserError outside) {
      notes.add("The project is in no git repository that can be asked.");
    }
  }

  /** A return that a commit tells is not told by files a second time; the last may be in none. */
  private void dropRestored(List<LearningEvent> traced) {
    long told = traced.stream().filter(event -> event.what() == What.RESTORED).count();
    events.stream()
        .filter(event -> event.what() == What.RESTORED && event.from() != From.GIT)
        .sorted(Comparator.comparing(LearningEvent::date))
        .limit(told)
        .toList()
        .forEach(events::remove);
  }
}
