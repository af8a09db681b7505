package dev.lore.store.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** More than fifty files as people and programs write them, by what is special about each. */
final class Shapes {
  /** Lines that an addition has to change, since the list begins on them. */
  static final Set<String> MAY_CHANGE =
      Set.of(
          "learnings: []",
          "learnings: [] # none yet",
          "learnings: ~",
          "learnings: null",
          "learnings: [one, two]",
          "learnings: [{date: 2026-01-01, insight: one}]",
          "  [{insight: one}, {insight: two},]",
          "  - {insight: two}");

  private static final String ENTRY = "  - date: 2026-01-02\n    insight: one\n";

  private Shapes() {}

  static Map<String, String> all() {
    var shapes = new LinkedHashMap<String, String>();
    canonical(shapes);
    emptyLists(shapes);
    styles(shapes);
    scalars(shapes);
    families(shapes);
    bytes(shapes);
    return shapes;
  }

  private static void canonical(Map<String, String> shapes) {
    shapes.put(
        "canonical",
        """
        domain: payments
        last_updated: 2026-01-01
        version: 1.0
        files:
          core:
            - path: src/pay.ts
              purpose: pays
        conventions:
          - ALWAYS verify
        learnings:
          - date: 2026-01-02
            insight: one
            files_affected:
              - src/pay.ts
            context: first
        """);
    shapes.put(
        "learnings first", "learnings:\n" + ENTRY + "\n# what we hold to\nconventions:\n  - x\n");
    shapes.put(
        "comment deeper than the dash", "learnings:\n" + ENTRY + "    # of one\n# next\nb: 1\n");
    shapes.put("comment between entries", "learnings:\n" + ENTRY + "  # two\n  - insight: two\n");
    shapes.put("comment at the end", "learnings:\n" + ENTRY + "\n\n# the end\n");
    shapes.put("trailing comment", "learnings: # all\n" + ENTRY.replace("one", "one # really"));
    shapes.put("blank lines between", "learnings:\n" + ENTRY + "\n  - insight: two\n\nb: 1\n");
    shapes.put("dashes below the key", "learnings:\n- insight: one\n- insight: two\nb: 1\n");
    shapes.put(
        "four columns", "learnings:\n    -   insight: one\n        date: 2026-01-01\nb: 1\n");
    shapes.put("document markers", "---\ndomain: a\nlearnings:\n" + ENTRY + "...\n");
    shapes.put("directive", "%YAML 1.1\n---\nlearnings:\n" + ENTRY);
    shapes.put("whole file indented", "  domain: a\n  learnings:\n    - insight: one\n");
  }

  private static void emptyLists(Map<String, String> shapes) {
    shapes.put("empty flow list", "domain: a\nlearnings: []\nconventions:\n- x\n");
    shapes.put("empty flow list with comment", "learnings: [] # none yet\nb: 1\n");
    shapes.put("no value", "learnings:\nb: 1\n");
    shapes.put("no value with comment", "learnings: # soon\n\n# next\nb: 1\n");
    shapes.put("tilde", "learnings: ~\nb: 1\n");
    shapes.put("null", "b: 1\nlearnings: null\n");
    shapes.put("no key", "domain: a\nlast_updated: '2026-01-01'\nconventions:\n  - x\n# end\n");
    shapes.put("no key, document end", "domain: a\n...\n");
    shapes.put("only comments", "# nothing yet\n\n# at all\n");
    shapes.put("flow list of texts", "learnings: [one, two]\nb: 1\n");
    shapes.put("flow list of mappings", "learnings: [{date: 2026-01-01, insight: one}]\n");
    shapes.put("flow list below", "learnings:\n  [{insight: one}, {insight: two},]\nb: 1\n");
  }

  private static void styles(Map<String, String> shapes) {
    shapes.put("single quotes", "last_updated: '2026-01-01'\nlearnings:\n  - insight: 'one'\n");
    shapes.put("double quotes", "last_updated: \"2026-01-01\"\nlearnings:\n  - insight: \"one\"\n");
    shapes.put(
        "other keys", "learnings:\n  - title: one\n    id: x-1\n    discovered: 2026-01-01\n");
    shapes.put("plain texts", "learnings:\n  - one\n  - two, and three\n");
    shapes.put("flow entries", "learnings:\n  - {insight: one}\n  - {insight: two}\nb: 1\n");
    shapes.put("dashes alone", "learnings:\n  -\n    insight: one\n  -\n    insight: two\nb: 1\n");
    shapes.put("files in a row", "learnings:\n  - insight: one\n    files: [a.ts, b.ts]\nb: 1\n");
    shapes.put(
        "anchors elsewhere", "base: &b\n  k: 1\nother: *b\nlearnings:\n" + ENTRY + "z: *b\n");
    shapes.put(
        "alias in the last entry",
        "a: &a src/a.ts\nlearnings:\n  - insight: one\n    context: *a\nb: 1\n");
  }

  private static void scalars(Map<String, String> shapes) {
    shapes.put("tabs in a block text", "learnings:\n  - insight: |\n      a\tb\n      \tc\nb: 1\n");
    shapes.put("kept blank lines", "learnings:\n  - insight: |+\n      a\n\n\nb: 1\n");
    shapes.put("kept blank lines at the end", "learnings:\n  - insight: >+\n      a\n\n\n");
    shapes.put(
        "hash in a block text",
        "learnings:\n  - insight: |\n      a\n      # not a comment\n\nb: 1\n");
    shapes.put(
        "text over lines", "learnings:\n  - insight: \"a\n\n      # b\n      c\"\n# x\nb: 1\n");
    shapes.put("plain over lines", "learnings:\n  - insight: a\n      b\n      c\n");
    shapes.put(
        "emoji above",
        "note: \"🙂🙂 and 𝒳\"\nlast_updated: 2026-01-01\nlearnings:\n" + ENTRY + "b: 1\n");
    shapes.put("unended block text", "learnings:\n  - insight: one\nnote: |\n  a\n  b");
  }

  private static void families(Map<String, String> shapes) {
    shapes.put(
        "overview family",
        """
        overview:
          description: How we pay
        core_implementation: {main: src/pay.ts}
        best_practices:
          - verify: raw body
        known_issues:
          - issue: late
            solution: wait
        """);
    shapes.put(
        "guidelines family",
        """
        domain_id: pay
        file_patterns: ["**/*.ts"]
        keywords: [pay]
        guidelines:
        - one
        validation_commands:
        - "npm test"
        learned_from_failures:
        - issue: x
          solution: y
        """);
  }

  private static void bytes(Map<String, String> shapes) {
    shapes.put(
        "CRLF",
        ("last_updated: 2026-01-01\nlearnings:\n" + ENTRY + "\nb: 1\n").replace("\n", "\r\n"));
    shapes.put("CRLF, empty", "learnings: []\r\nb: 1\r\n");
    shapes.put("byte order mark", "\uFEFFlast_updated: 2026-01-01\nlearnings:\n" + ENTRY);
    shapes.put("empty file", "");
    shapes.put("line feeds alone", "\n\n");
    shapes.put(
        "very long lines",
        "note: " + "word ".repeat(2_000) + "end\nlearnings:\n  - insight: " + "x".repeat(1_900));
    shapes.put(
        "other scripts",
        """
        domain: 支払い
        # для людей
        learnings:
          - insight: naïve café عربي
        """);
    shapes.put(
        "comments everywhere",
        """
        # a
        domain: x # b
        # c
        learnings: # d
          # e
          - insight: one # f
            # g
            date: 2026-01-01 # h
          # i
        # j
        """);
    shapes.put("no final line feed", "learnings:\n  - insight: one");
    shapes.put("no final line feed, key only", "learnings:");
    shapes.put(
        "date with time",
        "last_updated: 2026-01-01T10:00:00Z\nversion: 1.10\nlearnings:\n" + ENTRY);
    shapes.put("last_updated later", "last_updated: 2027-01-01\nlearnings:\n" + ENTRY);
    shapes.put("trailing spaces", "learnings:  \n  - insight: one  \n    context: x\t\n\nb: 1\n");
  }
}
