package dev.lore.app.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.PlanSection;
import dev.lore.parse.plan.PlanForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The titles that a draft goes by, and the form that has them. */
class ArtefactPartsTest {
  @Test
  void each_title_that_a_draft_goes_by_is_in_the_form() {
    var all = new ArrayList<String>();
    for (var part : PlanForm.shipped().parts()) {
      all.add(part.title());
      part.fields().forEach(field -> all.add(part.title() + "/" + field.title()));
    }

    assertThat(ArtefactParts.titles()).hasSize(7).isSubsetOf(all);
    assertThat(List.of(PlanSection.CREDENTIALS)).isSubsetOf(all);
  }
}
