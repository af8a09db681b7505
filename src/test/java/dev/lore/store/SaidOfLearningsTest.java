package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.lore.model.AddedLearning;
import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.model.UserError;
import dev.lore.model.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say of learnings that are kept. */
class SaidOfLearningsTest {
  @TempDir Path home;
  private KeptProject project;
  private String id;

  @BeforeEach
  void add() {
    project = new KeptProject(home);
    id = project.add("Verify first").learning().id();
  }

  @Test
  void both_counts_stand_below_the_learning_and_nothing_else_differs() throws IOException {
    var before = project.yaml();
    confirm("");
    confirm("");
    var said = refute("");

    assertThat(said.fresh()).isFalse();
    assertThat(said.learning())
        .extracting(Learning::confirmed, Learning::refuted)
        .containsExactly(2, 1);
    assertThat(project.yaml()).isEqualTo(before + "    confirmed: 2\n    refuted: 1\n");
  }

  @Test
  void what_is_said_by_the_same_key_counts_once_for_each_learning_and_each_word()
      throws IOException {
    var other = project.add("Parse later").learning().id();
    confirm("k");
    assertThat(confirm("k").learning().confirmed()).isEqualTo(1);
    assertThat(refute("k").learning().refuted()).isEqualTo(1);
    assertThat(refute("k").learning().refuted()).isEqualTo(1);
    assertThat(confirm("l").learning().confirmed()).isEqualTo(2);
    assertThat(say(Voice.CONFIRMED, other, "k").learning().confirmed()).isEqualTo(1);
    project.at(KeptProject.NOON).append("payments", KeptProject.learning("A new one"), "k");
    assertThat(project.insights()).containsExactly("Verify first", "Parse later", "A new one");
  }

  @Test
  void what_leaves_a_second_time_comes_back_as_it_left() throws IOException {
    var store = project.at(KeptProject.NOON);
    store.archive(id);
    store.restore(id);
    project.write(project.yaml() + "    context: said in between\n");
    store.archive(id);
    var later = project.at(KeptProject.NOON.plus(Duration.ofDays(3)));
    assertThat(later.restore(id).learning().context()).isEqualTo("said in between");
    assertThat(project.yaml())
        .contains("- restored: 2026-11-24\n")
        .doesNotContain("2026-11-21\n    id");
  }

  @Test
  void a_key_is_known_days_later() {
    confirm("k");
    var later = project.at(KeptProject.NOON.plus(Duration.ofDays(3)));
    assertThat(later.say(Voice.CONFIRMED, id, "k").learning().confirmed()).isEqualTo(1);
  }

  @Test
  void a_key_that_could_not_be_kept_may_be_sent_again() throws IOException {
    var sound = project.yaml();
    project.write(sound + "broken: [\n");
    assertThatThrownBy(() -> confirm("k")).isInstanceOf(UserError.class);
    project.write(sound);
    assertThat(confirm("k").learning().confirmed()).isEqualTo(1);
  }

  @Test
  void all_that_threads_say_at_once_is_counted() {
    IntStream.range(0, 40)
        .parallel()
        .forEach(i -> say(i % 2 == 0 ? Voice.CONFIRMED : Voice.REFUTED, id, "k" + i / 4));
    assertThat(confirm("k0").learning())
        .extracting(Learning::confirmed, Learning::refuted)
        .containsExactly(10, 10);
  }

  @Test
  void what_is_archived_is_counted_there_and_comes_back_with_its_counts() throws IOException {
    project.at(KeptProject.NOON).archive(id);
    assertThat(confirm("k").archived()).isTrue();
    assertThat(confirm("k").learning().confirmed()).isEqualTo(1);
    refute("");
    refute("");
    assertThat(archived())
        .extracting(Learning::confirmed, Learning::refuted)
        .containsExactly(tuple(1, 2));

    var back = project.at(KeptProject.NOON).restore(id);

    assertThat(back.archived()).isFalse();
    assertThat(project.yaml()).endsWith("    confirmed: 1\n    refuted: 2\n");
  }

  @Test
  void what_an_editor_overwrote_is_counted_again() throws IOException {
    var before = project.yaml();
    refute("");
    project.write("# mine\n" + before);
    confirm("");
    assertThat(project.yaml())
        .isEqualTo("# mine\n" + before + "    refuted: 1\n    confirmed: 1\n");
  }

  @Test
  void a_learning_without_keys_or_unknown_is_refused() throws IOException {
    project.write("domain: payments\nlearnings:\n  - Amounts are cents\n");
    var bare = project.at(KeptProject.NOON);
    var cents = LearningId.of("Amounts are cents");
    assertThatThrownBy(() -> bare.say(Voice.CONFIRMED, cents, ""))
        .hasMessageContaining("has no place for a count");
    assertThatThrownBy(() -> bare.say(Voice.REFUTED, "l-none", ""))
        .hasMessageContaining("no learning has the id 'l-none'");
  }

  private List<Learning> archived() {
    return project.at(KeptProject.NOON).archived().getOrDefault("payments", List.of());
  }

  private AddedLearning confirm(String key) {
    return say(Voice.CONFIRMED, id, key);
  }

  private AddedLearning refute(String key) {
    return say(Voice.REFUTED, id, key);
  }

  private AddedLearning say(Voice voice, String which, String key) {
    return project.at(KeptProject.NOON).say(voice, which, key);
  }
}
