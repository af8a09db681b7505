package dev.lore.rules.catalog;

import dev.lore.model.Layer;
import dev.lore.model.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one rule, {@code rules/<pack>/<name>}, and its two texts.
 *
 * @param id the rule, after its folder
 * @param drl what {@code rule.drl} says
 * @param page what {@code README.md} says; empty where there is none
 */
public record RuleSource(RuleId id, String drl, String page) {
  private static final String DRL = "rule.drl";

  /** The rules below {@code rules}, sorted by id; none where there is no such folder. */
  public static List<RuleSource> below(Path rules) {
    if (!Files.isDirectory(rules)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(rules, 3)) {
      return files
          .filter(file -> file.endsWith(DRL) && rules.relativize(file).getNameCount() == 3)
          .map(file -> read(rules, file))
          .sorted(Comparator.comparing(RuleSource::id))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RuleSource read(Path rules, Path file) {
    var place = rules.relativize(file);
    try {
      var id = RuleId.of(place.getName(0) + "/" + place.getName(1));
      var page = file.resolveSibling("README.md");
      return new RuleSource(
          id, Files.readString(file), Files.exists(page) ? Files.readString(page) : "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether its page gives a severity, as that of a rule must that reports findings. */
  public boolean hasSeverity() {
    return RulePages.summary(this, Layer.PROJECT).reports();
  }

  /** Where its DRL stands, relative to the folder that holds {@code rules}. */
  public String path() {
    return "rules/" + id + "/" + DRL;
  }
}
