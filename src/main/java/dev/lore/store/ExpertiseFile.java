package dev.lore.store;

import dev.lore.model.AddedLearning;
import dev.lore.model.Learning;
import dev.lore.model.UserError;
import dev.lore.model.Voice;
import dev.lore.store.domain.Archives;
import dev.lore.store.ledger.Ledger;
import dev.lore.store.ledger.Request;
import dev.lore.store.ledger.Request.Wish;
import dev.lore.store.rewrite.Terms;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The files {@code expertise.yaml} of a project, to be written to: by any number of threads and
 * processes at once, and by people in between.
 *
 * <p>What a method returns is on the disk. Comments, order and style of the files stay to the byte;
 * only the lines of what was asked for differ, and {@code last_updated}.
 */
public final class ExpertiseFile {
  private final Path project;
  private final Clock clock;

  /** The files of the project at {@code project}. */
  public ExpertiseFile(Path project, Clock clock) {
    this.project = project;
    this.clock = clock;
  }

  /**
   * Adds a learning at the end of its domain's file, which is made where there is none; one that
   * says the same as another only confirms that.
   *
   * @param key the sender's own name for it, or {@code ""}
   * @throws UserError where the file can't be read or written; it is as it was then
   */
  public AddedLearning append(String domain, Learning learning, String key) {
    return one(new Wish.Add(domain, learning, key));
  }

  /** Adds many in their order; the outcome of each is its own. */
  public List<Request> appendAll(List<Wish.Add> learnings) {
    var terms = terms();
    var requests = learnings.stream().map(wish -> new Request(wish, terms)).toList();
    Ledger.of(project).write(requests);
    return requests;
  }

  /**
   * Counts that somebody has said that of a learning, in its file or in the archive.
   *
   * @param key the sender's own name for having said so: said again by it, it counts once; or
   *     {@code ""}
   */
  public AddedLearning say(Voice voice, String id, String key) {
    return one(new Wish.Say(voice, id, key));
  }

  /** Moves a learning to the archive of its domain. */
  public AddedLearning archive(String id) {
    return one(new Wish.Archive(id));
  }

  /** Moves a learning back from the archive. */
  public AddedLearning restore(String id) {
    return one(new Wish.Restore(id));
  }

  /** What the archives keep, by domain, oldest first. */
  public Map<String, List<Learning>> archived() {
    return new Archives(project).learnings();
  }

  private AddedLearning one(Wish wish) {
    var request = new Request(wish, terms());
    Ledger.of(project).write(List.of(request));
    return request.outcome();
  }

  private Terms terms() {
    return new Terms(clock.instant(), LocalDate.now(clock), StoreLimits.maxLines(project));
  }
}
