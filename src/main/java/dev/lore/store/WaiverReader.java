package dev.lore.store;

import dev.lore.model.RuleId;
import dev.lore.model.Waiver;
import dev.lore.store.yaml.YamlNode;
import java.nio.file.FileSystems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Reads an entry of {@code waivers}; all of its keys must be there. */
final class WaiverReader {
  private static final List<String> KEYS = List.of("rule", "path", "who", "why", "until");

  private WaiverReader() {}

  static Waiver read(YamlNode entry) {
    entry.allow(KEYS);
    return new Waiver(
        rule(entry),
        path(entry),
        new Waiver.Term(required(entry, "who").text(), required(entry, "why").text(), until(entry)),
        entry.at());
  }

  private static YamlNode required(YamlNode entry, String key) {
    var value = entry.child(key);
    if (value == null) {
      throw entry.refuse(
          "a waiver without '" + key + "'",
          "Write all five: rule, path, who accepts it, why, and until what day.");
    }
    return value;
  }

  private static RuleId rule(YamlNode entry) {
    var rule = required(entry, "rule");
    if (!RuleId.fits(rule.text())) {
      throw rule.refuse(
          "'" + rule.text() + "' is not a rule id", "Write one rule: p0/errgroup-unlimited.");
    }
    return RuleId.of(rule.text());
  }

  private static String path(YamlNode entry) {
    var path = required(entry, "path");
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + path.text());
    } catch (PatternSyntaxException malformed) {
      throw path.refuse(
          "'" + path.text() + "' is not a glob",
          "Close each [ and each {; \\ before one of them takes it as it is.");
    }
    return path.text();
  }

  private static LocalDate until(YamlNode entry) {
    var until = required(entry, "until");
    try {
      return LocalDate.parse(until.text());
    } catch (DateTimeParseException malformed) {
      throw until.refuse(
          "'" + until.text() + "' is not a date",
          "Write the last day as year-month-day: 2027-01-31.");
    }
  }
}
