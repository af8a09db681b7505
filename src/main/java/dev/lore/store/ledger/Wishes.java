package dev.lore.store.ledger;

import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.model.UserError;
import dev.lore.store.ledger.Request.Wish;
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
    var learning = add.learning();
    var key = add.key().isEmpty() ? "" : LearningId.digest(add.key());
    var before = key.isEmpty() ? null : idOf(key);
    var target = files.file(add.domain());
    if (before != null && confirms(request, before, "")) {
      return;
    }
    if (!confirms(request, learning.id(), add.domain())) {
      target.add(learning);
      fresh.put(learning.id(), learning);
      request.answer(target, learning, true);
    }
    if (!key.isEmpty()) {
      keys.put(key, learning.id());
    }
  }

  private @Nullable String idOf(String key) {
    var now = keys.get(key);
    var lately = now == null ? books.journal().promises().idOf(key) : now;
    return lately == null ? books.identities().idOf(key) : lately;
  }

  /** Counts one more for the learning with this id; false where there is none. */
  private boolean confirms(Request request, String id, String domain) throws IOException {
    var place = files.place(id, domain);
    if (place == null) {
      return false;
    }
    var file = files.file(place.domain());
    if (!place.isArchived()) {
      var standing = file.text().learning(id);
      var known = standing == null ? fresh.get(id) : standing;
      int times = file.confirm(id);
      if (known != null) {
        request.answer(file, known.confirmed(times), false);
      }
      return known != null;
    }
    var learning = file.archive().learning(place.archive(), id);
    if (learning == null) {
      return false;
    }
    file.confirmArchived(id, place.archive(), today);
    request.answer(file, learning.confirmed(learning.confirmed() + 1), false);
    return true;
  }

  private void archive(Request request, String id) throws IOException {
    var place = files.search(id);
    if (place == null) {
      throw unknown(id);
    }
    if (place.isArchived()) {
      throw new UserError("the learning " + id + " is in the archive already", "Leave it there.");
    }
    var file = files.file(place.domain());
    var learning = file.text().learning(id);
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
    if (!place.isArchived()) {
      throw new UserError(
          "the learning " + id + " is not in the archive",
          "It stands in " + file.text().shown() + ".");
    }
    var learning = file.archive().learning(place.archive(), id);
    var entry = learning == null ? null : file.archive().read(place.archive()).movable(id);
    if (learning == null || entry == null) {
      throw unknown(id);
    }
    file.restore(entry.restored(today, learning.confirmed()), place.archive(), today);
    request.answer(file, learning, false);
  }

  private static UserError unknown(String id) {
    return new UserError(
        "no learning has the id '" + id + "'", "`lore learnings list --all` shows them all.");
  }
}
