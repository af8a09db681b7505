package dev.lore.search;

import dev.lore.model.Hits;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.model.PassageSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Passages to test with. */
final class Passages {
  static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private Passages() {}

  static Passage learning(String id, String body) {
    return Passage.of(
        PassageKind.LEARNING, Layer.PROJECT, id, "", body, Location.of("expertise/a.yaml", 1));
  }

  /** The passage, about some files. */
  static Passage touching(Passage passage, String... files) {
    return new Passage(
        passage.id(),
        passage.kind(),
        passage.layer(),
        passage.domain(),
        passage.integration(),
        passage.title(),
        passage.body(),
        List.of(files),
        passage.date(),
        passage.confirmed(),
        passage.refuted(),
        passage.archived(),
        passage.at());
  }

  /** A source that hands out these passages; its fingerprint is what they say. */
  static PassageSource source(String key, Passage... passages) {
    var all = List.of(passages);
    return new PassageSource(key, String.valueOf(all.hashCode()), () -> all);
  }

  static List<String> ids(Hits hits) {
    return hits.hits().stream().map(hit -> hit.passage().id()).toList();
  }
}
