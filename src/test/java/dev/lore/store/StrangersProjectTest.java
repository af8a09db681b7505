package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.CatalogDraft;
import dev.lore.model.UserError;
import dev.lore.store.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects that somebody else has made, with links and journals of their own. */
@DisabledOnOs(OS.WINDOWS)
class StrangersProjectTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private KeptProject project;

  @BeforeEach
  void open() {
    project = new KeptProject(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"expertise", "expertise/.lore", "expertise/payments"})
  void aLinkOutOfTheProjectIsNotFollowed(String link) throws IOException {
    link(link, elsewhere);
    assertThatThrownBy(() -> project.add("One")).hasMessageContaining("leads out of the project");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void anArchiveElsewhereIsNotWrittenTo() throws IOException {
    var id = project.add("One").learning().id();
    link("expertise/payments/archive", elsewhere);
    assertThatThrownBy(() -> project.at(KeptProject.NOON).archive(id))
        .hasMessageContaining("leads out of the project");
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(project.insights()).containsExactly("One");
  }

  @Test
  void aFileOfAnArchiveThatIsALinkIsNotWrittenTo() throws IOException {
    var id = project.add("One").learning().id();
    link("expertise/payments/archive/2026-11.yaml", elsewhere.resolve("target"));
    assertThatThrownBy(() -> project.at(KeptProject.NOON).archive(id))
        .isInstanceOf(UserError.class);
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(project.insights()).containsExactly("One");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expertise/payments/expertise.yaml",
        "expertise/.lore/journal",
        "expertise/.lore/lock"
      })
  @Timeout(20)
  void aPipeInPlaceOfAFileIsNotWaitedFor(String place) throws Exception {
    var pipe = folder.resolve(place);
    Files.createDirectories(pipe.getParent());
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThatThrownBy(() -> project.add("One")).hasMessageContaining("is no file");

    Files.delete(pipe);
    project.add("One");
    assertThat(project.insights()).containsExactly("One");
  }

  @Test
  void aCatalogueElsewhereIsNotWrittenTo() throws IOException {
    link("expertise/catalog", elsewhere);
    var draft = new CatalogDraft("stripe", Map.of("category", "payments"), Map.of());
    assertThatThrownBy(() -> Ledger.of(folder).write(draft))
        .hasMessageContaining("leads out of the project");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aLinkToNothingIsRefused() throws IOException {
    link("expertise/payments/expertise.yaml", folder.resolve("nothing"));
    assertThatThrownBy(() -> project.add("One")).hasMessageContaining("is a link to nothing");
  }

  @Test
  void aLinkWithinTheProjectStaysALink() throws IOException {
    project.write("docs/learned.yaml", "learnings: []\n");
    link("expertise/payments/expertise.yaml", folder.resolve("docs/learned.yaml"));
    project.add("One");
    assertThat(project.file()).isSymbolicLink();
    assertThat(folder.resolve("docs/learned.yaml")).content().contains("insight: One");
    assertThat(project.names("docs")).containsExactly("learned.yaml");
  }

  @Test
  void aJournalMakesNoFilesOfItsOwn() throws IOException {
    project.write(
        "expertise/.lore/journal",
        record("1 1 a payments ../../../stolen 0 learnings:\\n")
            + record("2 1 a ../.. 2026-11 0 learnings:\\n")
            + record("99999999999999999999 1 + payments l-aa - - insight: x\\n")
            + record("3 1 ^ payments l-aa many "));
    assertThat(project.add("One").fresh()).isTrue();
    assertThat(project.names("")).containsExactly("expertise");
    assertThat(project.names("expertise")).containsExactly(".lore", "payments");
    assertThat(project.names("expertise/payments")).containsExactly("expertise.yaml");
  }

  private static String record(String fields) {
    var crc = new CRC32C();
    crc.update(fields.getBytes(StandardCharsets.UTF_8));
    return "%08x %s%n".formatted(crc.getValue(), fields);
  }

  private void link(String from, Path to) throws IOException {
    var link = project.path(from);
    Files.createDirectories(link.resolveSibling("."));
    Files.createSymbolicLink(link, to);
  }
}
