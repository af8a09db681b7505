package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a project is taken out of a skill. */
class GeneralisedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "/srv/API      | Call the API with `API` keys. | Call the API with `API` keys.",
        "/srv/client   | The client of project client. | The client of project [project].",
        "/srv/server   | A 'server' of project `server`. | A 'server' of project `[project]`.",
        "/srv/ACME     | ACME is `ACME`.      | ACME is `[project]`.",
        "/srv/shop-one | Ask shop-one, not shop-oneness. | Ask [project], not shop-oneness.",
        "/srv/shop     | See /srv/shop/a, /srv/shopping and /srv/shop. | See [project]/a,"
            + " /srv/shopping and [project].",
        "/srv/shop     | See /data/srv/shop.  | See /data/srv/shop.",
        "/             | A null and a / stay. | A null and a / stay.",
      })
  void names_and_paths_are_taken_out_where_they_stand_for_the_project(
      String root, String text, String general) {
    assertThat(Generalised.of(text, Path.of(root), Path.of("/home/ada"), "trello").text())
        .isEqualTo(general);
  }
}
