package dev.lore.app;

import dev.lore.app.history.LearningPast;
import dev.lore.model.AddedLearning;
import dev.lore.model.Fault;
import dev.lore.model.KeptLearning;
import dev.lore.model.KeyShape;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.model.LearningHistory;
import dev.lore.model.UserError;
import dev.lore.model.Voice;
import dev.lore.store.ExpertiseFile;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.ledger.Request;
import dev.lore.store.ledger.Request.Wish;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what was learned. Threads and processes may share a project. */
public final class LearningService {
  private final KnowledgeStore knowledge;
  private final Clock clock;
  private volatile @Nullable Door door;

  private record Door(List<KeyShape> keys, SecretsInDraft secrets) {}

  /** A service over what the store knows, dating learnings by {@code clock}. */
  public LearningService(KnowledgeStore knowledge, Clock clock) {
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /**
   * A draft and where it is to go.
   *
   * @param domain null for that of its integration, or {@code general}
   */
  public record Handed(@Nullable String domain, LearningDraft draft) {}

  /** What became of one draft among many: it is kept, or refused with a reason. */
  public record Outcome(@Nullable AddedLearning added, @Nullable UserError refused) {}

  /**
   * Keeps a learning; on return it is on the disk.
   *
   * @param folder the project's, or one below
   * @throws UserError where it says too little or too much, holds a secret, or can't be written
   */
  public AddedLearning add(Path folder, Handed handed) {
    var outcome = addAll(folder, List.of(handed)).getFirst();
    if (outcome.added() == null) {
      throw outcome.refused() == null ? new IllegalStateException() : outcome.refused();
    }
    return outcome.added();
  }

  /** Keeps many in their order, with one outcome each; one that is refused stops no other. */
  public List<Outcome> addAll(Path folder, List<Handed> drafts) {
    var root = root(folder);
    var catalog = knowledge.catalog(root);
    var secrets = secrets(knowledge.keys(catalog));
    var names = new IntegrationNames(catalog, () -> knowledge.load(root).integrations());
    var refused = new ArrayList<@Nullable UserError>();
    var wishes = new ArrayList<Wish.Add>();
    for (var handed : drafts) {
      try {
        secrets.refuse(handed.domain(), handed.draft());
        var draft = names.canonical(handed.draft());
        var learning = Learning.from(draft, LocalDate.now(clock));
        wishes.add(new Wish.Add(names.domain(handed.domain(), draft), learning, draft.key()));
        refused.add(null);
      } catch (UserError e) {
        refused.add(e);
      }
    }
    var written = new ExpertiseFile(root, clock).appendAll(wishes).iterator();
    return refused.stream()
        .map(error -> error == null ? outcome(written.next(), names) : new Outcome(null, error))
        .toList();
  }

  /** To make patterns of all shapes takes longer than all the rest. */
  private SecretsInDraft secrets(List<KeyShape> keys) {
    var known = door;
    if (known == null || !known.keys().equals(keys)) {
      known = new Door(keys, SecretsInDraft.of(keys));
      door = known;
    }
    return known.secrets();
  }

  private static Outcome outcome(Request request, IntegrationNames names) {
    try {
      return new Outcome(names.noted(request.outcome()), null);
    } catch (UserError e) {
      return new Outcome(null, e);
    }
  }

  /** Learnings, and the files of knowledge that could not be read. */
  public record Listed(List<KeptLearning> learnings, List<Fault> faults) {}

  /** The learnings of the project and of the toolkit, by domain; those of the archive last. */
  public List<KeptLearning> list(Path folder, boolean archived) {
    return listed(folder, archived).learnings();
  }

  /** The same, with what is missing from them. */
  public Listed listed(Path folder, boolean archived) {
    var root = root(folder);
    var known = knowledge.load(root);
    var active =
        known.expertise().stream()
            .flatMap(domain ->
                domain.learnings().stream()
                    .map(l -> new KeptLearning(domain.domain(), domain.layer(), false, l)));
    var all = archived ? Stream.concat(active, archive(root)) : active;
    return new Listed(all.toList(), known.faults());
  }

  private Stream<KeptLearning> archive(Path root) {
    return new ExpertiseFile(root, clock)
        .archived().entrySet().stream()
            .flatMap(domain ->
                domain.getValue().stream()
                    .map(l -> new KeptLearning(domain.getKey(), Layer.PROJECT, true, l)));
  }

  /**
   * The learning with this id.
   *
   * @throws UserError when there is none
   */
  public KeptLearning show(Path folder, String id) {
    return Stream.of(false, true)
        .flatMap(archived -> list(folder, archived).stream())
        .filter(kept -> kept.learning().id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            UserError.missing(
                "no learning has the id '" + id + "'",
                "`lore learnings list --all` shows them all."));
  }

  /**
   * What became of a learning, by its files and by git.
   *
   * @throws UserError when there is none
   */
  public LearningHistory history(Path folder, String id) {
    return LearningPast.of(root(folder), show(folder, id));
  }

  /**
   * Counts that somebody has found a learning true; on return that is on the disk.
   *
   * @param key the sender's own name for having said so: by the same it counts once; or {@code ""}
   * @throws UserError where the project has no such learning, or its file can't be written
   */
  public AddedLearning confirm(Path folder, String id, String key) {
    return say(Voice.CONFIRMED, folder, id, key);
  }

  /** Counts that somebody has found a learning wrong, in the same way. */
  public AddedLearning refute(Path folder, String id, String key) {
    return say(Voice.REFUTED, folder, id, key);
  }

  private AddedLearning say(Voice voice, Path folder, String id, String key) {
    LearningDraft.holdKey(key);
    return own(folder, id, file -> file.say(voice, id, key));
  }

  /** Moves a learning to the archive of its domain. */
  public AddedLearning archive(Path folder, String id) {
    return own(folder, id, file -> file.archive(id));
  }

  /** Moves a learning back from the archive. */
  public AddedLearning restore(Path folder, String id) {
    return own(folder, id, file -> file.restore(id));
  }

  /** Does something with a learning of the project's own; one of the toolkit is named as such. */
  private AddedLearning own(Path folder, String id, Function<ExpertiseFile, AddedLearning> change) {
    var root = root(folder);
    try {
      return change.apply(new ExpertiseFile(root, clock));
    } catch (UserError e) {
      boolean shipped =
          e.kind() == UserError.Kind.MISSING
              && knowledge.load(root).expertise().stream()
                  .filter(domain -> domain.layer() == Layer.TOOLKIT)
                  .flatMap(domain -> domain.learnings().stream())
                  .anyMatch(learning -> learning.id().equals(id));
      if (shipped) {
        throw UserError.conflict(
            "the learning " + id + " belongs to the toolkit and can't be changed in the project",
            "Say what the project found with `lore learn`, in its own words.");
      }
      throw e;
    }
  }

  private static Path root(Path folder) {
    return AuditedProject.around(List.of(folder)).root();
  }
}
