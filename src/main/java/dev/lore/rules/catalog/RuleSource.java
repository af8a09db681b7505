package dev.lore.rules.catalog;

import dev.lore.model.Layer;
import dev.lore.model.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

  /** No rule is longer; a larger file is none. */
  private static final long SIZE_LIMIT = 1 << 20;

  /**
   * The rules below {@code rules}, sorted by id; none where there is no such folder. What is no
   * rule of Lore's is passed over: a folder whose path is no rule id, a file that is a link,
   * special or larger than 1 MiB.
   */
  public static List<RuleSource> below(Path rules) {
    if (!Files.isDirectory(rules)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(rules, 3)) {
      return files
          .filter(file -> file.endsWith(DRL) && isRule(rules.relativize(file)) && readable(file))
          .map(file -> read(rules, file))
          .sorted(Comparator.comparing(RuleSource::id))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isRule(Path place) {
    return place.getNameCount() == 3 && RuleId.fits(place.getName(0) + "/" + place.getName(1));
  }

  private static boolean readable(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= SIZE_LIMIT;
    } catch (IOException gone) {
      return false;
    }
  }

  /**
   * A byte that is not UTF-8 becomes U+FFFD, which the compiler then complains about in its place.
   */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static RuleSource read(Path rules, Path file) {
    var place = rules.relativize(file);
    try {
      var id = RuleId.of(place.getName(0) + "/" + place.getName(1));
      var page = file.resolveSibling("README.md");
      return new RuleSource(id, text(file), readable(page) ? text(page) : "");
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
