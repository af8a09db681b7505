package dev.lore.store.passages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Layer;
import dev.lore.model.Passage;
import dev.lore.store.files.KnowledgeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageIdsTest {
  @TempDir private Path folder;

  private List<Passage> passages(String path, String text) throws IOException {
    var file = folder.resolve("project").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    var toolkit = new KnowledgeFiles(folder.resolve("toolkit"), Layer.TOOLKIT);
    var files =
        PassageFiles.of(
            toolkit, folder.resolve("project"), folder.resolve("cache"), new SkillNames());
    return files.sources().stream().flatMap(source -> source.passages().get().stream()).toList();
  }

  @Test
  void headings_that_are_numbered_like_repeated_ones_have_ids_of_their_own() throws IOException {
    var steps =
        passages(
            "skills/go/SKILL.md",
            """
            ---
            name: go
            description: d
            ---
            # Step

            one

            # Step

            two

            # Step 2

            three

            # Step

            four
            """);

    assertThat(steps)
        .extracting(passage -> passage.id() + " " + passage.body())
        .containsExactly(
            "skills/go/SKILL.md d",
            "skills/go/SKILL.md#go-step one",
            "skills/go/SKILL.md#go-step-3 two",
            "skills/go/SKILL.md#go-step-2 three",
            "skills/go/SKILL.md#go-step-4 four");
  }

  @Test
  void learnings_with_a_copied_id_are_all_there_and_the_first_keeps_it() throws IOException {
    var learnings =
        passages(
            "expertise/pay/expertise.yaml",
            """
            learnings:
              - {id: l-a, insight: Amounts are cents}
              - {id: l-a, insight: Refunds take days}
              - {id: l-a-2, insight: Payouts take longer}
              - {id: l-a, insight: Fees are kept}
              - {id: l-a, insight: amounts are cents.}
            """);

    assertThat(learnings)
        .extracting(passage -> passage.id() + " " + passage.body())
        .containsExactly(
            "l-a Amounts are cents",
            "l-a-3 Refunds take days",
            "l-a-2 Payouts take longer",
            "l-a-4 Fees are kept");
  }
}
