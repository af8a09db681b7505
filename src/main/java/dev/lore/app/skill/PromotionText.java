package dev.lore.app.skill;

import dev.lore.model.CreatedSkill;
import dev.lore.model.Detection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a request to take a skill into the toolkit. */
final class PromotionText {
  private PromotionText() {}

  static String of(
      CreatedSkill skill, LocalDate day, SkillMatter matter, Optional<Detection> used, Path root) {
    return """
    ---
    skill: %s
    integration: %s
    path: %s
    requested: %s
    ---
    # Promote the skill %s

    ## Integration

    %s%s. The toolkit had no skill under its name or an alias on %s.

    ## Project context

    Made in the project %s.
    %s

    ## Generated skill

    `%s`

    ## Recommended reusable rules

    %s
    """
        .formatted(
            skill.name(),
            skill.integration(),
            skill.path(),
            day,
            skill.name(),
            matter.title(),
            matter.entry().category().isEmpty() ? "" : ", " + Told.line(matter.entry().category()),
            day,
            Told.line(String.valueOf(root.getFileName())),
            used.map(PromotionText::uses).orElse("Its code does not use the service yet."),
            skill.path(),
            rules(matter));
  }

  private static String uses(Detection used) {
    return used.evidence().stream()
        .limit(3)
        .map(one -> "- " + Told.line(one.at() + " " + one.what()))
        .collect(Collectors.joining("\n", "Used here:\n\n", ""));
  }

  private static String rules(SkillMatter matter) {
    var retry = matter.entry().particulars().retry();
    var usual =
        List.of(
            "A webhook is verified over its raw body before anything else, and acknowledged once it"
                + " is stored.",
            retry.isEmpty()
                ? "429 and 5xx are retried with backoff and jitter; a write only with the same"
                    + " idempotency key."
                : Told.sentence("Retries: " + retry));
    return Stream.of(matter.learned(), matter.advice(), usual)
        .flatMap(List::stream)
        .limit(10)
        .map(line -> "- " + line)
        .collect(Collectors.joining("\n"));
  }
}
