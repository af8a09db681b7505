package dev.lore.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;

/**
 * Which sources an index holds, and as of which fingerprint; kept in the commit itself, so that it
 * is never at odds with the documents.
 */
public final class Manifest {
  private static final String SCHEMA = "schema";
  private static final String SOURCE = "source:";

  private final Map<String, String> fingerprints;

  private Manifest(Map<String, String> fingerprints) {
    this.fingerprints = fingerprints;
  }

  static Manifest empty() {
    return new Manifest(new HashMap<>());
  }

  /**
   * What a commit says.
   *
   * @throws IllegalStateException where it is of another version
   */
  static Manifest of(DirectoryReader reader) throws IOException {
    var commit = reader.getIndexCommit().getUserData();
    if (!Schema.VERSION.equals(commit.get(SCHEMA))) {
      throw new IllegalStateException("an index of another version: " + commit.get(SCHEMA));
    }
    var manifest = empty();
    commit.forEach((name, value) -> {
      if (name.startsWith(SOURCE)) {
        manifest.fingerprints.put(name.substring(SOURCE.length()), value);
      }
    });
    return manifest;
  }

  /** One of its own, for a change that may fail. */
  Manifest copy() {
    return new Manifest(new HashMap<>(fingerprints));
  }

  Map<String, String> commit() {
    var commit = new HashMap<String, String>();
    commit.put(SCHEMA, Schema.VERSION);
    fingerprints.forEach((source, fingerprint) -> commit.put(SOURCE + source, fingerprint));
    return commit;
  }

  /** Whether the index holds the source as of this fingerprint. */
  public boolean has(String source, String fingerprint) {
    return fingerprint.equals(fingerprints.get(source));
  }

  /** The sources that the index holds, in no order. */
  public Iterable<String> sources() {
    return fingerprints.keySet();
  }

  void note(String source, String fingerprint) {
    fingerprints.put(source, fingerprint);
  }

  void forget(String source) {
    fingerprints.remove(source);
  }
}
