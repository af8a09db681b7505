package dev.lore.parse.skill;

import dev.lore.facts.SkillFact;
import dev.lore.model.SkillPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts in the text of a skill. */
public final class SkillText {
  private SkillText() {}

  /**
   * The facts in the body of {@code page}.
   *
   * @param root what its path is relative to, and what links may not lead out of
   */
  public static List<SkillFact> facts(SkillPage page, Path root) {
    var lines = MarkdownLine.of(page.path(), page.body(), page.bodyLine());
    var facts = new ArrayList<SkillFact>();
    facts.addAll(SkillLinks.in(lines, root, page.path()));
    facts.addAll(ActiveMarkup.in(lines));
    if (!page.integration().isEmpty()) {
      facts.addAll(HookSections.in(lines, page.at()));
      facts.addAll(HandWork.in(lines));
    }
    return facts;
  }
}
