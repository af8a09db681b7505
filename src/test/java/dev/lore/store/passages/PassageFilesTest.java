package dev.lore.store.passages;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Layer;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.model.PassageSource;
import dev.lore.store.files.KnowledgeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageFilesTest {
  private static final String PAYMENTS = "expertise/payments/expertise.yaml";

  @TempDir private Path folder;

  private Path write(String path, String text) {
    try {
      var file = folder.resolve("project").resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private PassageFiles files() {
    var toolkit = new KnowledgeFiles(folder.resolve("toolkit"), Layer.TOOLKIT);
    return PassageFiles.of(
        toolkit, folder.resolve("project"), folder.resolve("cache"), new SkillNames());
  }

  private static List<Passage> passages(PassageFiles files) {
    return files.sources().stream().flatMap(source -> source.passages().get().stream()).toList();
  }

  private List<String> told() {
    return passages(files()).stream()
        .map(p -> p.kind().word() + " " + p.at() + " " + p.title() + " | " + p.body())
        .map(text -> text.replace("\n", "; "))
        .toList();
  }

  private Map<String, String> fingerprints() {
    return files().sources().stream()
        .collect(toMap(PassageSource::key, PassageSource::fingerprint));
  }

  @Test
  void every_text_of_a_domain_is_a_passage_at_its_line() {
    write(
        PAYMENTS,
        """
        domain: payments
        last_updated: 2026-11-21
        version: 1.0
        files:
          core:
            - path: src/pay.ts
              purpose: takes money
        relationships:
          - {parent: order, child: charge, type: has}
        patterns:
          - name: inbox
            description: Store the event first.
            location: src/hook.ts
        conventions:
          - NEVER log a card.
        integrations_catalog:
          payments:
            - name: Stripe
              env_vars: [STRIPE_SECRET_KEY]
              webhooks: [invoice.paid]
        learnings:
          - id: l-one
            date: 2026-11-01
            insight: Retries come for three days.
            context: Webhooks
            files_affected: [src/hook.ts]
            integration: stripe
            confirmed: 2
            refuted: 1
          - insight: Amounts are cents.
            superseded_by: l-one
        """);

    assertThat(told())
        .containsExactly(
            "note " + PAYMENTS + ":6 src/pay.ts | core; path: src/pay.ts; purpose: takes money",
            "note " + PAYMENTS + ":9 relationships | parent: order; child: charge; type: has",
            "pattern " + PAYMENTS + ":11 inbox | Store the event first.; location: src/hook.ts",
            "convention " + PAYMENTS + ":15  | NEVER log a card.",
            "integration "
                + PAYMENTS
                + ":18 Stripe | category: payments; name: Stripe; env vars: STRIPE_SECRET_KEY;"
                + " webhooks: invoice.paid",
            "learning " + PAYMENTS + ":22  | Retries come for three days.; Webhooks",
            "learning " + PAYMENTS + ":30  | Amounts are cents.");
    assertThat(passages(files())).extracting(Passage::domain).containsOnly("payments");
    assertThat(passages(files()).get(5))
        .extracting(
            Passage::id, Passage::date, Passage::confirmed, Passage::refuted, Passage::archived)
        .containsExactly("l-one", "2026-11-01", 2, 1, false);
    assertThat(passages(files()).get(6).archived()).isTrue();
  }

  @Test
  void other_schemas_are_notes_below_their_keys() {
    write(
        "expertise/queue/expertise.yaml",
        """
        overview:
          description: Jobs run in Redis.
        key_operations:
          enqueue: {function: push, notes: [idempotent, fast]}
        decision_trees:
          - question: Is it urgent?
            yes_answer: high queue
        known_issues:
          - issue: Jobs are lost on restart
            solution: enable AOF
        """);

    assertThat(told())
        .containsExactly(
            "note expertise/queue/expertise.yaml:2 overview | description: Jobs run in Redis.",
            "note expertise/queue/expertise.yaml:4 key operations | enqueue: function: push; notes:"
                + " idempotent, fast",
            "note expertise/queue/expertise.yaml:6 decision trees | question: Is it urgent?; yes"
                + " answer: high queue",
            "learning expertise/queue/expertise.yaml:9  | Jobs are lost on restart. enable AOF");
  }

  @Test
  void a_long_note_is_cut_and_each_part_has_its_line() {
    var items = new StringBuilder("guide:\n");
    for (int i = 0; i < 60; i++) {
      items.append("  - step " + i + " " + "does a thing ".repeat(8) + "\n");
    }
    write("expertise/long/expertise.yaml", items.toString());

    var found = passages(files());

    assertThat(found).hasSizeGreaterThan(3);
    assertThat(found).extracting(p -> p.body().length()).allMatch(length -> length < 3_300);
    assertThat(found).extracting(Passage::id).doesNotHaveDuplicates();
    assertThat(found)
        .allSatisfy(
            part -> assertThat(part.body()).startsWith("step " + (part.at().line() - 2) + " "));
  }

  @Test
  void what_looks_like_a_heading_in_a_note_or_in_broken_yaml_stays_in_its_text() {
    write(
        "expertise/ops/expertise.yaml",
        """
        overview: |
          # Setup
          Install first.

          Later
          -----
          # shell comment
          # another
        """);
    write("expertise/torn/expertise.yaml", "# Why it is torn\n# Nobody knows\nkey: 'open\n");

    assertThat(told())
        .containsExactly(
            "note expertise/ops/expertise.yaml:1 overview | # Setup; Install first.; ; Later;"
                + " -----; # shell comment; # another",
            "note expertise/torn/expertise.yaml:1  | # Why it is torn; # Nobody knows; key:"
                + " 'open");
  }

  @Test
  void archives_are_found_and_what_has_moved_back_is_not() {
    write(PAYMENTS, "domain: pay\n");
    write(
        "expertise/payments/archive/2026-10.yaml",
        """
        domain: pay
        learnings:
          - {id: l-a, insight: Old one, date: 2026-10-01}
          - {id: l-b, insight: Older one}
          - confirms: l-a
          - moved_back: l-b
        """);

    assertThat(passages(files()))
        .extracting(Passage::id, Passage::domain, Passage::archived, Passage::confirmed)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("l-a", "pay", true, 1));
  }

  @Test
  void skills_rules_and_the_catalogue_are_found_by_section() {
    write(
        "skills/stripe/SKILL.md",
        """
        ---
        name: stripe
        description: Take money.
        integration: {service: stripe}
        ---
        # Stripe

        Intro.

        ```sh
        # not a heading
        ```

        ## Webhooks

        Verify first.
        """);
    write(
        "rules/own/some-rule/README.md",
        "# A problem\n\nIt is bad.\n\n## What to do\n\nMend it.\n");
    write("rules/own/some-rule/rule.drl", "");
    write("rules/own/no-rule/README.md", "# Not a rule\n\ntext\n");
    write(
        "expertise/catalog/acme.yaml",
        "name: acme\ntitle: Acme\ncategory: crm\nkeys:\n  - {name: n, literal: ak_, pattern: x}\n");

    assertThat(told())
        .containsExactly(
            "integration expertise/catalog/acme.yaml:1 Acme | category: crm",
            "skill skills/stripe/SKILL.md:1 stripe | Take money.",
            "skill skills/stripe/SKILL.md:6 stripe › Stripe | Intro.; ; ```sh; # not a heading;"
                + " ```",
            "skill skills/stripe/SKILL.md:14 stripe › Stripe › Webhooks | Verify first.",
            "rule rules/own/some-rule/README.md:1 A problem | It is bad.",
            "rule rules/own/some-rule/README.md:5 A problem › What to do | Mend it.");
    assertThat(passages(files()).stream().filter(p -> p.kind() == PassageKind.SKILL))
        .extracting(Passage::integration)
        .containsOnly("stripe");
  }

  @Test
  void both_layers_are_found_and_the_nearest_skill_counts() throws IOException {
    write("skills/pay/SKILL.md", "---\nname: pay\ndescription: ours\n---\n");
    write(".claude/skills/pay/SKILL.md", "---\nname: pay\ndescription: a copy\n---\n");
    write(PAYMENTS, "learnings: [ours]\n");
    for (var name : List.of("skills/pay/SKILL.md", PAYMENTS)) {
      var file = folder.resolve("toolkit").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          name.equals(PAYMENTS)
              ? "learnings: [theirs]\n"
              : "---\nname: pay\ndescription: theirs\n---\n");
    }

    assertThat(passages(files()))
        .extracting(Passage::layer, Passage::body)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Layer.PROJECT, "ours"),
            org.assertj.core.groups.Tuple.tuple(Layer.PROJECT, "ours"),
            org.assertj.core.groups.Tuple.tuple(Layer.TOOLKIT, "theirs"));
  }

  @Test
  void a_file_has_another_fingerprint_once_it_is_written_to_and_no_other_has() throws IOException {
    var file = write(PAYMENTS, "learnings: [one]\n");
    write("expertise/email/expertise.yaml", "learnings: [two]\n");
    var before = fingerprints();

    assertThat(fingerprints()).isEqualTo(before);
    var time = Files.getLastModifiedTime(file);
    write(PAYMENTS, "learnings: [One]\n");
    Files.setLastModifiedTime(file, FileTime.from(time.toInstant()));

    var after = fingerprints();
    assertThat(after.get(PAYMENTS)).isNotEqualTo(before.get(PAYMENTS));
    assertThat(after.get("expertise/email/expertise.yaml"))
        .isEqualTo(before.get("expertise/email/expertise.yaml"));
  }
}
