package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {
  @TempDir Path project;

  @Test
  void aFileThatMayNotGrowIsLeftAsItWas() throws IOException {
    var file = filled();
    var before = Files.readAllBytes(file);
    var printed = StoreProcess.printed(StoreProcess.start("ulimit -f 8;", "add", project, "x", 2));
    assertThat(printed)
        .hasSize(2)
        .allSatisfy(line ->
            assertThat(line)
                .startsWith("the learnings can't be written: ")
                .endsWith("Nothing was changed. Free some space and try again."));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder()).containsExactly("expertise.yaml");
  }

  @Test
  void onceThereIsRoomTheNextAddGoesThrough() throws IOException {
    filled();
    StoreProcess.printed(StoreProcess.start("ulimit -f 8;", "add", project, "x", 1));
    assertThat(StoreProcess.printed(StoreProcess.start("", "add", project, "x", 1)))
        .singleElement()
        .asString()
        .startsWith("l-");
  }

  private Path filled() throws IOException {
    var file = StoreProcess.file(project);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# " + "long ".repeat(4_000) + "\nlearnings:\n  - insight: one\n");
    return file;
  }

  private Iterable<String> folder() throws IOException {
    try (var files = Files.list(StoreProcess.file(project).getParent())) {
      return files.map(found -> found.getFileName().toString()).toList();
    }
  }
}
