package dev.lore.parse.skill;

import dev.lore.facts.HandWorkAsked;
import dev.lore.facts.SkillFact;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds work that a skill leaves to the user's hands. */
final class HandWork {
  /** Values to be put in by whoever runs the command. */
  private static final Pattern GAP =
      Pattern.compile(
          "\\bYOUR_[A-Z][A-Z_]+\\b|<your[-_ ][A-Za-z_"
              + " -]+>|\\byour[-_](?:api[-_])?(?:key|token|secret)(?:[-_]here)?\\b");

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(?:(?:ask|tell|have|instruct|let) the user (?:to"
              + " )?(?:edit|modify|paste|type|run)\\b|the user (?:must|should|needs to|has to|can)"
              + " (?:edit|modify|run|type)\\b|(?:manually|by hand)"
              + " (?:edit|add|change|update|modify|create|insert)\\b|(?:edit|add|change|update|modify|create|insert)\\b[^.;]{0,60}\\b(?:manually|by"
              + " hand)\\b|replace\\b[^.;]{0,60}\\bwith your (?:own|actual|real|api)\\b)");

  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:never|no|not|nobody|without|nothing|don't|must not|instead of)\\b");

  private HandWork() {}

  static List<SkillFact> in(List<MarkdownLine> lines) {
    return lines.stream().flatMap(HandWork::in).toList();
  }

  private static Stream<SkillFact> in(MarkdownLine line) {
    var gaps = line.code() ? GAP.matcher(line.text()).results() : Stream.<MatchResult>of();
    var asked =
        line.code()
            ? Stream.<MatchResult>of()
            : ASKED
                .matcher(line.text())
                .results()
                .filter(one -> !denied(line.text().substring(0, one.end())));
    return Stream.concat(gaps, asked)
        .limit(1)
        .map(one -> new HandWorkAsked(one.group(), line.column(one.start())));
  }

  /** Whether the sentence says that it is not done, as far as it stands before. */
  private static boolean denied(String before) {
    int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "));
    return DENIED.matcher(before.substring(sentence + 1)).find();
  }
}
