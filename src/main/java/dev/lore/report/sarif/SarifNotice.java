package dev.lore.report.sarif;

import dev.lore.model.AuditReport;
import dev.lore.model.Location;
import dev.lore.model.Skipped;
import dev.lore.report.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something about the run itself that a reader of SARIF must know: a notification (SARIF 2.1.0,
 * section 3.58).
 *
 * @param level {@code warning} where something was not looked at, else {@code note}
 * @param text the words
 * @param at the place it is about; null where it is about the run
 */
record SarifNotice(String level, String text, @Nullable Location at) {

  /** All notices about one audit: nothing examined first, then faults, then notes. */
  static List<SarifNotice> of(AuditReport report) {
    List<SarifNotice> notices = new ArrayList<>();
    if (report.filesRead() == 0) {
      notices.add(new SarifNotice("warning", "Nothing was examined: no file was read.", null));
    }
    report
        .faults()
        .forEach(fault ->
            notices.add(
                new SarifNotice("warning", fault.problem() + "\n" + fault.advice(), fault.at())));
    skipped(report).forEach(text -> notices.add(new SarifNotice("note", text, null)));
    report.notes().forEach(note -> notices.add(new SarifNotice("note", note, null)));
    return notices;
  }

  /** One line a reason, with how many files and folders it left unread. */
  private static List<String> skipped(AuditReport report) {
    return Stream.of(Skipped.Reason.values())
        .map(reason ->
            Map.entry(
                reason, report.skipped().stream().filter(one -> one.reason() == reason).count()))
        .filter(counted -> counted.getValue() > 0)
        .map(
            counted -> "Left unread, " + counted.getKey().label() + ": " + counted.getValue() + ".")
        .toList();
  }

  void write(Json json) throws IOException {
    json.text("level", level);
    json.object("message", () -> json.text("text", SarifResults.plain(text)));
    if (at != null) {
      SarifLocation.write(json, at);
    }
  }
}
