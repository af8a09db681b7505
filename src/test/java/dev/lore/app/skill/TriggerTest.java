package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What fills the places of a phrase. */
class TriggerTest {
  @Test
  void a_place_takes_the_fewest_words_that_let_all_behind_it_fit() {
    var trigger = Trigger.of("add [service] webhook to [place]");

    assertThat(trigger.in(Trigger.words("please add google cloud storage webhooks to billing")))
        .hasValue(new TreeMap<>(Map.of("service", "google cloud storage", "place", "billing")));
    assertThat(trigger.in(Trigger.words("add one two three four webhook to billing"))).isEmpty();
  }

  @Test
  void many_places_and_a_long_task_are_told_apart() {
    var trigger = Trigger.of("[x] ".repeat(25) + "end");
    var task = Trigger.words("word ".repeat(60));

    assertThat(trigger.in(task)).isEmpty();
    assertThat(trigger.in(Trigger.words("word ".repeat(60) + "end")))
        .hasValue(new TreeMap<>(Map.of("x", "word")));
  }
}
