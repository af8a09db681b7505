package dev.lore.store.passages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Layer;
import dev.lore.model.Passage;
import dev.lore.store.files.KnowledgeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of knowledge that can't be read as it was meant. */
class PassageFaultsTest {
  private static final String PAYMENTS = "expertise/payments/expertise.yaml";

  @TempDir private Path folder;

  private Path write(String path, String text) {
    try {
      var file = folder.resolve("project").resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private PassageFiles files() {
    var toolkit = new KnowledgeFiles(folder.resolve("toolkit"), Layer.TOOLKIT);
    return PassageFiles.of(
        toolkit, folder.resolve("project"), folder.resolve("cache"), new SkillNames());
  }

  private static List<Passage> passages(PassageFiles files) {
    return files.sources().stream().flatMap(source -> source.passages().get().stream()).toList();
  }

  @Test
  void what_does_not_parse_is_a_fault_and_its_lines_are_found_all_the_same() {
    write(PAYMENTS, "domain: payments\nlearnings:\n  - insight: \"Retries\" are slow: wait\n");
    write("skills/bare/SKILL.md", "# Bare\n\nNo front matter.\n");
    var files = files();

    assertThat(passages(files))
        .extracting(Passage::body)
        .containsExactly(
            "domain: payments\nlearnings:\n  - insight: \"Retries\" are slow: wait",
            "No front matter.");
    assertThat(files.faults())
        .extracting(fault -> fault.at() + " " + fault.problem())
        .containsExactly(
            PAYMENTS + ":3 text follows a closing quote",
            "skills/bare/SKILL.md:1 the skill has no front matter");
    assertThat(files().faults()).as("without reading them again").isEqualTo(files.faults());

    write(PAYMENTS, "domain: payments\n");
    assertThat(files().faults()).hasSize(1);
  }

  @Test
  void links_out_of_the_project_and_huge_files_are_told_and_left() throws IOException {
    var outside = Files.writeString(folder.resolve("secret"), "name: secret\n");
    write("expertise/catalog/x.yaml", "name: x\ntitle: X\ncategory: c\n");
    Files.createSymbolicLink(folder.resolve("project/expertise/catalog/y.yaml"), outside);
    write("skills/big/SKILL.md", "x".repeat((1 << 20) + 1));
    var files = files();

    assertThat(passages(files)).extracting(Passage::id).containsExactly("x");
    assertThat(files.faults())
        .extracting(fault -> fault.at() + " " + fault.problem())
        .containsExactly(
            "expertise/catalog/y.yaml:1 a symbolic link leads out of the project",
            "skills/big/SKILL.md:1 the file is larger than 1 MiB");
  }
}
