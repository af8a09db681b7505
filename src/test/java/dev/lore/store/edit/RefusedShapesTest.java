package dev.lore.store.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.store.yaml.SetAside;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedShapesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &l\\n  - insight: one\\nlearnings: *l\\n|3:1|is an alias",
        "learnings:\\n- a\\n---\\nlearnings:\\n- b\\n|3:1|a second document",
        "learnings:\\n  topic:\\n    - a\\n|2:3|is no list",
        "learnings: just text\\n|1:12|is no list",
        "- insight: a\\n|1:1|a mapping must stand here",
        "learnings: &l\\n  - insight: a\\nother: *l\\n|1:1|without changing something else",
        "{learnings: [a], b: 1}\\n|1:1|",
        "learnings:\\n  - insight: it: is\\n|2:16|`: ` stands in a value",
        "domain: x\\nlearnings:\\n- a\\nlearnings:\\n- b\\n|4:1|the key 'learnings' stands twice",
        "learnings:\\n- {insight: a, insight: b}\\n|2:16|the key 'insight' stands twice",
        "learnings:\\n\\t- a\\n|2:1|tab",
      })
  void theRefusalHasAPlaceAndAWayOut(String yaml, String place, String problem) {
    var bytes = yaml.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8);
    if (problem == null) {
      assertThat(added(bytes).learnings()).hasSize(2);
      return;
    }
    assertThatThrownBy(() -> added(bytes))
        .isInstanceOfSatisfying(
            SetAside.class,
            refused -> {
              var at = refused.fault().at();
              assertThat(at.line() + ":" + at.column()).isEqualTo(place);
              assertThat(refused.fault().problem()).contains(problem);
              assertThat(refused.fault().advice()).isNotBlank();
            });
  }

  private static ExpertiseText added(byte[] bytes) {
    var text = ExpertiseText.of("expertise.yaml", bytes);
    var learning = Learning.from(LearningDraft.of("new"), TODAY);
    return text.edited(new Change(List.of(text.entry(learning)), Set.of(), Map.of(), TODAY));
  }
}
