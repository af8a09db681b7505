package dev.lore.store.ledger;

import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.model.UserError;
import dev.lore.model.Voice;
import dev.lore.store.domain.Place;
import dev.lore.store.edit.Count;
import dev.lore.store.ledger.Request.Wish;
import dev.lore.store.rewrite.Terms;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what requests ask for into edits of files, one after the other. */
final class Wishes {
  private final Books books;
  private final OpenFiles files;
  private final String today;
  private final Map<String, Learning> fresh = new HashMap<>();
  private final Map<String, Keyed> keys = new LinkedHashMap<>();

  Wishes(Books books, OpenFiles files, Terms terms) {
    this.books = books;
    this.files = files;
    today = terms.today().toString();
  }

  void take(Request request) throws IOException {
    switch (request.wish()) {
      case Wish.Add add -> add(request, add);
      case Wish.Say say -> say(request, say);
      case Wish.Archive archive -> archive(request, archive.id());
      case Wish.Restore restore -> restore(request, restore.id());
    }
  }

  /** What a sender's key stands for, and the request that it came with. */
  private record Keyed(String id, Request request) {}

  /**
   * The keys of senders that were met for the first time, with the ids they stand for; without
   * those of requests that have failed by now.
   */
  Map<String, String> keys() {
    var standing = new LinkedHashMap<String, String>();
    keys.forEach((key, what) -> {
      if (!what.request().isRefused()) {
        standing.put(key, what.id());
      }
    });
    return standing;
  }

  private void add(Request request, Wish.Add add) throws IOException {
    var key = add.key().isEmpty() ? "" : LearningId.digest(add.key());
    var before = key.isEmpty() ? null : idOf(key);
    files.file(add.domain());
    if (before != null && confirm(request, before, add.domain())) {
      return;
    }
    var id = keep(request, add);
    if (!key.isEmpty()) {
      keys.put(key, new Keyed(id, request));
    }
  }

  private @Nullable String idOf(String key) {
    var now = keys.get(key);
    var lately = now == null ? books.journal().promises().idOf(key) : now.id();
    return lately == null ? books.identities().idOf(key) : lately;
  }

  /** Confirms the learning that says the same, or adds this one; its id is told. */
  private String keep(Request request, Wish.Add add) throws IOException {
    var learning = add.learning();
    for (int others = 1; ; others++) {
      var place = files.place(learning.id(), add.domain());
      var standing = place == null ? null : standing(learning.id(), place);
      if (place == null || standing == null) {
        break;
      }
      if (standing.says(learning.insight())) {
        count(request, Voice.CONFIRMED, standing, place);
        return learning.id();
      }
      // Somebody has written something else below the id that this one would have.
      learning = learning.called(LearningId.of(learning.insight(), others));
    }
    var target = files.file(add.domain());
    target.add(learning);
    fresh.put(learning.id(), learning);
    request.answer(target, learning, true);
    return learning.id();
  }

  private @Nullable Learning standing(String id, Place place) throws IOException {
    var file = files.file(place.domain());
    if (place.isArchived() && !file.has(id)) {
      return file.archive().learning(place.archive(), id);
    }
    var text = file.text().learning(id);
    return text == null ? fresh.get(id) : text;
  }

  /** Counts one more for the learning with this id; false where there is none. */
  private boolean confirm(Request request, String id, String hint) throws IOException {
    var place = files.place(id, hint);
    var standing = place == null ? null : standing(id, place);
    if (place == null || standing == null) {
      return false;
    }
    count(request, Voice.CONFIRMED, standing, place);
    return true;
  }

  private void count(Request request, Voice voice, Learning standing, Place place)
      throws IOException {
    var file = files.file(place.domain());
    var what = new Count(standing.id(), voice);
    if (isAway(standing.id(), place)) {
      file.countArchived(what, place.archive(), today);
      request.answer(file, standing.said(voice, standing.times(voice) + 1), false);
    } else {
      request.answer(file, standing.said(voice, file.count(what)), false);
    }
  }

  private boolean isAway(String id, Place place) throws IOException {
    return place.isArchived() && !files.file(place.domain()).has(id);
  }

  /** Counts what is said, unless the same sender has said it before by the same key. */
  private void say(Request request, Wish.Say say) throws IOException {
    var place = files.search(say.id());
    var standing = place == null ? null : standing(say.id(), place);
    if (place == null || standing == null) {
      throw unknown(say.id());
    }
    var file = files.file(place.domain());
    if (!isAway(standing.id(), place) && !file.counts(standing.id())) {
      throw UserError.conflict(
          "the learning " + say.id() + " is a text without keys, which has no place for a count",
          "Write it as `- insight: …`.");
    }
    // A key is one for this: that it was sent with something else says nothing here.
    var key =
        say.key().isEmpty()
            ? ""
            : LearningId.digest(say.voice() + " " + standing.id() + " " + say.key());
    if (!key.isEmpty() && idOf(key) != null) {
      request.answer(file, standing, false);
      return;
    }
    count(request, say.voice(), standing, place);
    if (!key.isEmpty()) {
      keys.put(key, new Keyed(standing.id(), request));
    }
  }

  private void archive(Request request, String id) throws IOException {
    var place = files.search(id);
    if (place == null) {
      throw unknown(id);
    }
    var file = files.file(place.domain());
    var learning = file.text().learning(id);
    if (place.isArchived() && !file.has(id)) {
      throw UserError.conflict(
          "the learning " + id + " is in the archive already", "Leave it there.");
    }
    if (learning == null || !file.drop(id, today)) {
      throw UserError.input(
          "the lines of the learning " + id + " can't be moved",
          "Write it as an entry of its own, with a dash and without anchors or aliases.");
    }
    request.answer(file, learning, false);
  }

  private void restore(Request request, String id) throws IOException {
    var place = files.search(id);
    if (place == null) {
      throw unknown(id);
    }
    var file = files.file(place.domain());
    if (!place.isArchived() || file.has(id)) {
      throw UserError.conflict(
          "the learning " + id + " is not in the archive",
          "It stands in " + file.text().shown() + ".");
    }
    var learning = file.archive().learning(place.archive(), id);
    var entry = learning == null ? null : file.archive().read(place.archive()).archivedEntry(id);
    if (learning == null || entry == null) {
      throw unknown(id);
    }
    file.restore(entry, learning, place.archive(), today);
    fresh.put(id, learning);
    request.answer(file, learning, false);
  }

  private static UserError unknown(String id) {
    return UserError.missing(
        "no learning has the id '" + id + "'", "`lore learnings list --all` shows them all.");
  }
}
