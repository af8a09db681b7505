package dev.lore.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service goes by. */
class IntegrationTest {
  @ParameterizedTest
  @CsvSource({
    "mollie, '',     true",
    "cards,  Mollie, true",
    "cards,  '',     false",
    "stripe, stripe, false",
  })
  void a_skill_covers_it_by_its_own_name_or_by_the_service_that_it_is_about(
      String name, String service, boolean covers) {
    var entry = Integration.named("mollie", List.of(), "", Layer.PROJECT);
    var skill = new Skill(name, "", service, List.of(), "SKILL.md", Layer.PROJECT);

    assertThat(entry.coveredBy(skill)).isEqualTo(covers);
  }
}
