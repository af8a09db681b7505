package dev.lore.app.judge;

import dev.lore.model.Finding;
import dev.lore.model.RuleId;
import dev.lore.model.UserError;
import dev.lore.model.Waiver;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A project's waivers, as they hold on one day. Immutable. */
public final class Waivers {
  private record Ready(Waiver waiver, PathMatcher files) {
    boolean covers(Finding finding) {
      String path = finding.at().path();
      return waiver.rule().equals(finding.rule())
          && (waiver.path().equals(path) || files.matches(Path.of(path)));
    }
  }

  private final List<Ready> all;
  private final LocalDate today;

  /**
   * These waivers, on the day {@code today}.
   *
   * @param known every rule there is
   * @throws UserError where one names a rule that is not among them
   */
  public Waivers(List<Waiver> waivers, Set<RuleId> known, LocalDate today) {
    for (var waiver : waivers) {
      if (!known.contains(waiver.rule())) {
        throw UserError.input(
            waiver.at() + ": a waiver of " + waiver.rule() + ", which is no rule",
            "`lore rules list` shows them all.");
      }
    }
    this.today = today;
    all = waivers.stream().map(waiver -> new Ready(waiver, files(waiver.path()))).toList();
  }

  private static PathMatcher files(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  /** The first that holds and accepts {@code finding}. */
  Optional<Waiver> accepting(Finding finding) {
    return all.stream()
        .filter(one -> !one.waiver().endedBefore(today) && one.covers(finding))
        .map(Ready::waiver)
        .findFirst();
  }

  /**
   * What a reader must know of them: which have ended, and which accept nothing.
   *
   * @param judged all findings of the audit
   * @param playing the rules in play; nothing is said of waivers of others
   * @param whole whether the whole project was audited: in a part of it, none is idle
   */
  public List<String> notes(Judged judged, Set<RuleId> playing, boolean whole) {
    return all.stream()
        .filter(one -> playing.contains(one.waiver().rule()))
        .flatMap(one -> note(one, judged, whole))
        .toList();
  }

  private Stream<String> note(Ready one, Judged judged, boolean whole) {
    var waiver = one.waiver();
    String what = waiver.at() + ": the waiver of " + waiver.rule() + " for " + waiver.path();
    if (waiver.endedBefore(today)) {
      long back = judged.open().stream().filter(one::covers).count();
      return Stream.of(what + " ended with " + waiver.term().until() + "; " + back(back));
    }
    boolean used = judged.suppressed().stream().anyMatch(done -> done.suppression().equals(waiver));
    return used || !whole ? Stream.of() : Stream.of(what + " accepts nothing; delete it.");
  }

  private static String back(long findings) {
    return findings == 0
        ? "nothing is found there."
        : findings + (findings == 1 ? " finding is" : " findings are") + " open again.";
  }
}
