package dev.lore.store.ledger;

import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.model.UserError;
import dev.lore.store.domain.Place;
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
  private final Map<String, String> keys = new LinkedHashMap<>();

  Wishes(Books books, OpenFiles files, Terms terms) {
    this.books = books;
    this.files = files;
    today = terms.today().toString();
  }

  void take(Request request) throws IOException {
    switch (request.wish()) {
      case Wish.Add add -> add(request, add);
      case Wish.Archive archive -> archive(request, archive.id());
      case Wish.Restore restore -> restore(request, restore.id());
    }
  }

  /** The keys of senders that were met for the first time, with the ids they stand for. */
  Map<String, String> keys() {
    return keys;
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
      keys.put(key, id);
    }
  }

  private @Nullable String idOf(String key) {
    var now = keys.get(key);
    var lately = now == null ? books.journal().promises().idOf(key) : now;
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
        confirm(request, standing, place);
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
    confirm(request, standing, place);
    return true;
  }

  private void confirm(Request request, Learning standing, Place place) throws IOException {
    var file = files.file(place.domain());
    var id = standing.id();
    if (place.isArchived() && !file.has(id)) {
      file.confirmArchived(id, place.archive(), today);
      request.answer(file, standing.confirmed(standing.confirmed() + 1), false);
    } else {
      request.answer(file, standing.confirmed(file.confirm(id)), false);
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
    var entry = learning == null ? null : file.archive().read(place.archive()).movable(id);
    if (learning == null || entry == null) {
      throw unknown(id);
    }
    file.restore(entry, learning.confirmed(), place.archive(), today);
    fresh.put(id, learning);
    request.answer(file, learning, false);
  }

  private static UserError unknown(String id) {
    return UserError.missing(
        "no learning has the id '" + id + "'", "`lore learnings list --all` shows them all.");
  }
}
