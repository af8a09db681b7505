package dev.lore.parse.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which statuses a text is about. */
class StatusesTest {
  @Test
  void what_is_excepted_or_said_by_the_way_is_left_out() {
    assertThat(Statuses.in("retry 429 and 503 (not 500), but never 400; 502 too. Not on 401"))
        .containsExactly(429, 503, 502, 401);
  }

  @Test
  void long_lines_are_read_to_their_end() {
    assertThat(Statuses.in("(".repeat(200_000) + " 503")).containsExactly(503);
    assertThat(Statuses.in("1 ".repeat(200_000) + " 503")).containsExactly(503);
  }
}
