package dev.lore.store.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every document; a failure is shrunk to the smallest that shows it. */
class RoundTripPropertyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Property(tries = 300, seed = "2026")
  void loadingAndSavingChangesNoByte(@ForAll("documents") String document) {
    var bytes = document.getBytes(UTF_8);
    assertThat(ExpertiseText.of("x", bytes).bytes()).isEqualTo(bytes);
  }

  @Property(tries = 300, seed = "2026")
  void whatIsAddedSaysWhatWasSaidAndTouchesNoOtherLine(
      @ForAll("documents") String document, @ForAll("drafts") LearningDraft draft) {
    var before = ExpertiseText.of("x", document.getBytes(UTF_8));
    var learning = Learning.from(draft, TODAY);
    if (before.learning(learning.id()) != null) {
      return;
    }
    var after = added(before, learning);

    assertThat(after.learning(learning.id()))
        .isNotNull()
        .extracting(Learning::insight, Learning::context, Learning::files)
        .containsExactly(learning.insight(), learning.context(), learning.files());
    assertThat(lines(after)).containsSubsequence(kept(before));
    assertThat(ExpertiseText.of("x", after.bytes()).learnings())
        .extracting(Learning::id)
        .containsExactlyElementsOf(after.learnings().stream().map(Learning::id).toList());
  }

  @Property(tries = 200, seed = "2026")
  void whatIsTakenOutAndPutBackSaysTheSame(
      @ForAll("documents") String document, @ForAll("drafts") LearningDraft draft) {
    var before = ExpertiseText.of("x", document.getBytes(UTF_8));
    var learning = Learning.from(draft, TODAY);
    if (before.learning(learning.id()) != null) {
      return;
    }
    var with = added(before, learning);
    var entry = with.movable(learning.id());
    if (entry == null) {
      return; // it shares its line with others
    }
    var without = with.edited(new Change(List.of(), Set.of(learning.id()), Map.of(), TODAY));
    var again =
        without.edited(
            new Change(List.of(entry.restored("2026-11-21", learning)), Set.of(), Map.of(), TODAY));

    assertThat(without.learning(learning.id())).isNull();
    assertThat(lines(without)).containsSubsequence(kept(before));
    assertThat(again.learning(learning.id()))
        .isNotNull()
        .extracting(Learning::insight, Learning::context, Learning::files, Learning::date)
        .containsExactly(learning.insight(), learning.context(), learning.files(), "2026-11-21");
    assertThat(again.since(learning.id())).isEqualTo("2026-11-21");
  }

  private static ExpertiseText added(ExpertiseText text, Learning learning) {
    return text.edited(new Change(List.of(text.entry(learning)), Set.of(), Map.of(), TODAY));
  }

  private static List<String> lines(ExpertiseText text) {
    return List.of(new String(text.bytes(), UTF_8).split("\r?\n", -1));
  }

  /** The lines that nothing may change; an empty list may be filled where it stands. */
  private static List<String> kept(ExpertiseText text) {
    var kept = new ArrayList<>(lines(text));
    kept.removeIf(
        line -> line.isBlank() || line.contains("last_updated") || line.contains("learnings:"));
    return kept;
  }

  @Provide
  Arbitrary<String> documents() {
    var blocks =
        Arbitraries.of(
                "# by hand\n",
                "\n",
                "note: |\n  a\tb\n    # no comment\n\n  c\n",
                "folded: >-\n  one\n\n  two\n",
                "quoted: \"a: b # c \\u00e9 🙂\"\n",
                "single: 'it''s'\n",
                "flow: {a: [1, 2.50, x], b: {c: ~}}\n",
                "base: &base\n  k: 1\nalso: *base\n",
                "conventions:\n  - ALWAYS verify  # why\n  # below\n  - \"x: y\"\n",
                "files:\n  core:\n    - path: src/pay.ts\n      purpose: pays\n",
                "version: 1.10\n",
                "when: 2026-01-01T10:00:00Z\n",
                "long: " + "word ".repeat(400).strip() + "\n")
            .list()
            .uniqueElements()
            .ofMaxSize(6)
            .map(all -> String.join("", all));
    var entries =
        Arbitraries.of(
                "- date: 2026-01-02\n  insight: The first of them\n",
                "- insight: >-\n    Folded over\n    lines\n  context: x\n",
                "- {insight: in a row, date: 2026-01-01}\n",
                "- just a text of one line\n",
                "- insight: \"quoted: it is\"\n  files_affected:\n    - a.ts\n  # of this one\n",
                "- insight: |\n    kept\tas it is\n\n  id: own-1\n")
            .list()
            .uniqueElements()
            .ofMaxSize(4);
    return Combinators.combine(
            blocks,
            entries,
            Arbitraries.integers().between(0, 4),
            blocks,
            Arbitraries.of("", "\uFEFF"),
            Arbitraries.of("\n", "\r\n"),
            Arbitraries.of(true, false))
        .as((above, list, indent, below, mark, end, closed) -> {
          var rest = disjoint(above, below);
          var text =
              "domain: x\nlast_updated: 2026-01-01\n"
                  + above
                  + (list.isEmpty() ? "learnings: []\n" : "learnings:\n" + indented(list, indent))
                  + rest;
          return mark + (closed ? text : text.stripTrailing()).replace("\n", end);
        });
  }

  /** A key stands once: what is above is not below again. */
  private static String disjoint(String above, String below) {
    return below.lines().anyMatch(line -> line.matches("\\w+:.*") && above.contains(line))
        ? "# the end\n"
        : below;
  }

  private static String indented(List<String> entries, int columns) {
    return String.join("", entries)
        .lines()
        .map(line -> indented(line, columns))
        .reduce("", String::concat);
  }

  private static String indented(String line, int columns) {
    return (line.isEmpty() ? "" : " ".repeat(columns)) + line + "\n";
  }

  @Provide
  Arbitrary<LearningDraft> drafts() {
    var text =
        Arbitraries.strings()
            .withCharRange(' ', '~')
            .withChars("äß\u00a0\u2028:#'\"-?[]{}&*!|>%@`\t\n")
            .ofMinLength(1)
            .ofMaxLength(60)
            .map(said -> said.replace("@", "🙂"));
    return Combinators.combine(
            text.filter(said -> said.codePoints().anyMatch(Character::isLetterOrDigit)),
            text,
            Arbitraries.of("src/a.ts", "docs/x y.md", "über.go").list().ofMaxSize(2))
        .as((said, context, files) ->
            new LearningDraft(said, context, files, "stripe", "gotcha", "", ""));
  }
}
