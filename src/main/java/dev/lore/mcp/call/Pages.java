package dev.lore.mcp.call;

import dev.lore.model.TokenCount;
import dev.lore.model.UserError;
import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Cuts answers to a budget and keeps what is left for whoever comes back with the cursor. Keeps the
 * last {@value #KEPT} answers; for any number of threads.
 */
final class Pages {
  static final int LEAST = 200;
  static final int USUAL = 2_000;
  static final int MOST = 20_000;
  private static final int KEPT = 16;

  /** For the line that names the cursor, and the field that holds it. */
  private static final int CURSOR = 60;

  private final McpJsonMapper json;
  private final Map<String, Listing> kept = new LinkedHashMap<>();

  Pages(McpJsonMapper json) {
    this.json = json;
  }

  /** One page: the same as text and as fields. */
  record Page(String text, Map<String, Object> fields) {}

  /** The first page of {@code listing}. */
  Page first(Listing listing, int budget) {
    return page(listing, "", 0, budget);
  }

  /**
   * The page that {@code cursor} stands for.
   *
   * @throws UserError where it stands for none any more
   */
  Page next(String cursor, int budget) {
    var parts = cursor.split("\\.", 2);
    Listing listing;
    synchronized (kept) {
      listing = kept.get(parts[0]);
    }
    if (listing == null || parts.length < 2 || !parts[1].matches("\\d{1,6}")) {
      throw new UserError(
          "the cursor '" + cursor + "' is unknown or too old", "Call again without a cursor.");
    }
    return page(listing, parts[0], Integer.parseInt(parts[1]), budget);
  }

  private Page page(Listing listing, String id, int from, int budget) {
    var head = from == 0 ? listing.head() : "";
    int texts = TokenCount.of(head) + CURSOR;
    int fields = tokens(listing.fields()) + CURSOR;
    int to = from;
    while (to < listing.items().size()) {
      var item = listing.items().get(to);
      texts += TokenCount.of(item.text()) + 1;
      fields += item.fields().isEmpty() ? 0 : tokens(item.fields());
      if (Math.max(texts, fields) > budget && to > from) {
        break;
      }
      to++;
    }
    var shown = listing.items().subList(Math.min(from, to), to);
    var text = new ArrayList<String>();
    if (!head.isEmpty()) {
      text.add(head);
    }
    shown.forEach(item -> text.add(item.text()));
    var structured = new LinkedHashMap<>(listing.fields());
    if (!listing.key().isEmpty()) {
      structured.put(listing.key(), items(shown));
    }
    int left = listing.items().size() - to;
    if (left > 0) {
      var cursor = (id.isEmpty() ? keep(listing) : id) + "." + to;
      text.add("(" + left + " more: call again with cursor " + cursor + ")");
      structured.put("next_cursor", cursor);
    }
    return new Page(String.join("\n", text), structured);
  }

  private static Object items(List<Listing.Item> shown) {
    boolean texts = !shown.isEmpty() && shown.stream().allMatch(item -> item.fields().isEmpty());
    return texts
        ? shown.stream().map(Listing.Item::text).collect(Collectors.joining("\n"))
        : shown.stream().map(Listing.Item::fields).toList();
  }

  private String keep(Listing listing) {
    var id = UUID.randomUUID().toString().substring(0, 13);
    synchronized (kept) {
      kept.put(id, listing);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return id;
  }

  private int tokens(Object fields) {
    try {
      return TokenCount.of(json.writeValueAsString(fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
