package dev.lore.app.skill;

import dev.lore.facts.SkillFact;
import dev.lore.facts.SkillField;
import dev.lore.facts.SkillFile;
import dev.lore.facts.SkillSecret;
import dev.lore.model.Location;
import dev.lore.model.SkillPage;
import dev.lore.model.SkillPage.Field;
import dev.lore.model.SkillPage.Form;
import dev.lore.model.SkillProfile;
import dev.lore.parse.skill.SkillText;
import dev.lore.parse.text.SecretScanner;
import dev.lore.parse.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes facts of skills.
 *
 * @param root of the project
 * @param profile whose rules the skills are held to
 * @param secrets finds what has the shape of one
 */
record SkillFacts(Path root, SkillProfile profile, SecretScanner secrets) {
  private static final List<String> REQUIRED = List.of("name", "description");

  /** All facts of one file, whose whole text is {@code text}. */
  List<SkillFact> of(SkillPage page, String text) {
    var facts = new ArrayList<SkillFact>();
    facts.add(file(page));
    if (page.isReadable()) {
      page.fields().forEach(field -> facts.add(new SkillField(field, page.folder(), profile)));
      REQUIRED.stream()
          .filter(key -> page.fields().stream().noneMatch(field -> field.key().equals(key)))
          .map(key -> new Field(key, Form.NOTHING, List.of(), "", page.at()))
          .forEach(field -> facts.add(new SkillField(field, page.folder(), profile)));
      facts.addAll(SkillText.facts(page, root));
    }
    for (var seen : secrets.scan(SourceText.of(page.path(), text))) {
      if (!seen.placeholder()) {
        facts.add(new SkillSecret(seen.kind(), seen.masked(), seen.at()));
      }
    }
    return facts;
  }

  private SkillFile file(SkillPage page) {
    int lines = (int) page.body().stripTrailing().lines().count();
    var limit = Location.of(page.path(), page.bodyLine() + SkillFile.MOST);
    return new SkillFile(profile, page.fault().problem(), page.at(), lines, limit);
  }
}
