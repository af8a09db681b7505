package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.app.LearningService.Handed;
import dev.lore.model.AddedLearning;
import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import dev.lore.model.LearningDraft;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningServiceTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path project;
  private LearningService learnings;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectory(project.resolve(".git"));
    learnings = new LearningService(new KnowledgeStore(Toolkit.open().root()), NOON);
  }

  @Test
  void theDomainIsThatOfTheIntegrationUnlessItIsSaid() {
    assertThat(learnings.add(project, new Handed(null, draft("One", "stripe"))).domain())
        .isEqualTo("payments");
    assertThat(learnings.add(project, new Handed(null, draft("Two", "unheard-of"))).domain())
        .isEqualTo("general");
    assertThat(learnings.add(project, new Handed("mine", draft("Three", "stripe"))).domain())
        .isEqualTo("mine");
  }

  @Test
  void aSecretIsRefusedWithItsPlaceAndMasked() {
    var secret = "sk_li" + "ve_51HqzT9KpWm3VxRbNc8LdYf2AgJt";
    assertThatThrownBy(() -> learnings.add(project, new Handed(null, draft("Use\n " + secret, ""))))
        .isInstanceOfSatisfying(
            UserError.class,
            e ->
                assertThat(e.problem())
                    .contains("the insight holds")
                    .contains("line 2, column 2")
                    .doesNotContain(secret.substring(10)));
    assertThat(project.resolve("expertise")).doesNotExist();
  }

  @Test
  void oneThatIsRefusedStopsNoOther() {
    var outcomes =
        learnings.addAll(
            project,
            List.of(
                new Handed(null, draft("One", "")),
                new Handed(null, draft("  ", "")),
                new Handed("..", draft("Two", "")),
                new Handed(null, draft("Three", ""))));
    assertThat(outcomes)
        .extracting(outcome -> outcome.refused() == null)
        .containsExactly(true, false, false, true);
    assertThat(project(false)).containsExactly("One", "Three");
  }

  @Test
  void whatIsArchivedIsListedWhenAskedForAndAlwaysShown() {
    var id = learnings.add(project, new Handed(null, draft("One", ""))).learning().id();
    learnings.archive(project, id);
    assertThat(project(false)).isEmpty();
    assertThat(project(true)).containsExactly("One");
    assertThat(learnings.show(project, id).archived()).isTrue();
    learnings.restore(project, id);
    assertThat(learnings.show(project, id).archived()).isFalse();
    assertThatThrownBy(() -> learnings.show(project, "l-nothing")).hasMessageContaining("--all");
  }

  @Test
  void whatBelongsToTheToolkitIsNotChangedInTheProject() {
    var id =
        learnings.list(project, false).stream()
            .filter(kept -> kept.layer() == Layer.TOOLKIT)
            .findFirst()
            .orElseThrow()
            .learning()
            .id();
    for (var change :
        List.<BiFunction<Path, String, AddedLearning>>of(
            (folder, of) -> learnings.confirm(folder, of, ""),
            (folder, of) -> learnings.refute(folder, of, ""),
            learnings::archive,
            learnings::restore)) {
      assertThatThrownBy(() -> change.apply(project, id))
          .isInstanceOfSatisfying(
              UserError.class,
              e -> {
                assertThat(e.kind()).isEqualTo(UserError.Kind.CONFLICT);
                assertThat(e.problem())
                    .isEqualTo(
                        "the learning "
                            + id
                            + " belongs to the toolkit and can't be changed in the project");
                assertThat(e.advice()).contains("`lore learn`");
              });
    }
    assertThatThrownBy(() -> learnings.confirm(project, "l-nothing", ""))
        .hasMessageContaining("no learning has the id");
  }

  private List<String> project(boolean archived) {
    return learnings.list(project, archived).stream()
        .filter(kept -> kept.layer() == Layer.PROJECT)
        .map(KeptLearning::learning)
        .map(learning -> learning.insight())
        .toList();
  }

  private static LearningDraft draft(String insight, String integration) {
    return new LearningDraft(insight, "", List.of(), integration, "", "", "");
  }
}
