package dev.lore.store.ledger;

import dev.lore.model.AddedLearning;
import dev.lore.model.Learning;
import dev.lore.model.UserError;
import dev.lore.model.Voice;
import dev.lore.store.rewrite.DomainFile;
import dev.lore.store.rewrite.Terms;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something to be written, and what became of it. */
public final class Request {
  private final Wish wish;
  private final Terms terms;
  private @Nullable DomainFile file;
  private @Nullable Learning learning;
  private boolean fresh;
  private List<String> notes = List.of();
  private @Nullable RuntimeException failure;
  private volatile boolean finished;

  /** What is to be written. */
  public sealed interface Wish {
    /**
     * A learning is new, or confirms the one that says the same.
     *
     * @param key the sender's own name for it, or {@code ""}
     */
    record Add(String domain, Learning learning, String key) implements Wish {}

    /**
     * Somebody says something of a learning.
     *
     * @param key the sender's own name for having said so, or {@code ""}
     */
    record Say(Voice voice, String id, String key) implements Wish {}

    /** The learning moves to the archive of its domain. */
    record Archive(String id) implements Wish {}

    /** The learning moves back from the archive. */
    record Restore(String id) implements Wish {}
  }

  /** What is to be written, and what it goes by. */
  public Request(Wish wish, Terms terms) {
    this.wish = wish;
    this.terms = terms;
  }

  Wish wish() {
    return wish;
  }

  Terms terms() {
    return terms;
  }

  boolean isFinished() {
    return finished;
  }

  boolean isRefused() {
    return failure != null;
  }

  boolean isAbout(DomainFile other) {
    return file == other;
  }

  /** It will be answered with {@code known} once {@code file} is written. */
  void answer(DomainFile file, Learning known, boolean fresh) {
    this.file = file;
    this.learning = known;
    this.fresh = fresh;
  }

  void finish(List<String> mended) {
    notes = List.copyOf(mended);
    finished = true;
  }

  void fail(RuntimeException error) {
    failure = error;
    finished = true;
  }

  /**
   * What became of it, once its round is over.
   *
   * @throws UserError where it could not be written
   */
  public AddedLearning outcome() {
    if (failure != null) {
      throw failure;
    }
    if (file == null || learning == null || !finished) {
      throw new IllegalStateException("the round is not over");
    }
    var written = file.text().learning(learning.id());
    return written == null
        ? new AddedLearning(learning, file.domain(), true, fresh, notes(learning, true))
        : new AddedLearning(written, file.domain(), false, fresh, notes(written, false));
  }

  private List<String> notes(Learning known, boolean archived) {
    if (!fresh && wish instanceof Wish.Add add) {
      var own = new KnownAlready(add.learning(), known, archived).notes();
      return Stream.concat(own.stream(), notes.stream()).toList();
    }
    return notes;
  }
}
