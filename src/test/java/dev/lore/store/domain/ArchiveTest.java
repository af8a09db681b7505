package dev.lore.store.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Learning;
import dev.lore.store.entry.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final String NAME = "2026-11";
  private static final String ONE = ArchiveLines.of(new Entry("a", "- id: a\n  insight: One\n"));
  private static final String TWO = ArchiveLines.of(new Entry("b", "- id: b\n  insight: Two\n"));

  @TempDir Path project;
  private Archive archive;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    var root = project.toRealPath();
    archive = new DomainPlaces(root).archive("payments", root.resolve("expertise/expertise.yaml"));
    file = root.resolve("expertise/archive/2026-11.yaml");
    archive.append(NAME, 0, archive.opening(NAME, 0) + ONE);
  }

  @Test
  void theSameAgainDoesNothing() throws IOException {
    long from = archive.size(NAME);
    archive.append(NAME, from, TWO);
    var once = Files.readString(file);
    archive.append(NAME, from, TWO);
    archive.append(NAME, 0, ArchiveLines.opening("payments") + ONE);
    assertThat(file).hasContent(once);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20})
  void whatACrashLeftHalfWrittenIsMadeWhole(int written) throws IOException {
    long from = archive.size(NAME);
    Files.writeString(file, Files.readString(file) + TWO.substring(0, written));
    archive.append(NAME, from, TWO);
    assertInsights("One", "Two");
  }

  @Test
  void whatSomebodyHasAddedMeanwhileStays() throws IOException {
    long from = archive.size(NAME);
    Files.writeString(file, Files.readString(file) + "  - insight: Mine\n");
    archive.append(NAME, from, TWO);
    assertInsights("One", "Mine", "Two");
  }

  @Test
  void anArchiveThatSomebodyDeletedBeginsAnew() throws IOException {
    long from = archive.size(NAME);
    Files.delete(file);
    archive.append(NAME, from, TWO);
    assertInsights("Two");
  }

  @Test
  void aLastLineThatIsNotEndedIsEnded() throws IOException {
    Files.writeString(file, Files.readString(file).stripTrailing());
    long from = archive.size(NAME);
    archive.append(NAME, from, archive.opening(NAME, from) + TWO);
    assertInsights("One", "Two");
  }

  private void assertInsights(String... insights) throws IOException {
    assertThat(archive.read(NAME).archived())
        .extracting(Learning::insight)
        .containsExactly(insights);
  }
}
