package dev.lore.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
  private static final String RESOURCE = "/dev/lore/search/meaning/Unpacked.class";

  @TempDir private Path folder;

  @Test
  void a_file_that_is_there_is_left_as_it_is() throws IOException {
    var file = Unpacked.file(RESOURCE, folder);
    var key = Files.readAttributes(file, "unix:ino").get("ino");

    assertThat(Unpacked.file(RESOURCE, folder)).isEqualTo(file);
    assertThat(Files.readAttributes(file, "unix:ino").get("ino")).isEqualTo(key);
  }

  @Test
  void a_file_of_the_same_size_that_somebody_has_written_to_is_unpacked_anew() throws IOException {
    var file = Unpacked.file(RESOURCE, folder);
    byte[] sound = Files.readAllBytes(file);
    Files.write(file, new byte[sound.length]);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));

    assertThat(Files.readAllBytes(Unpacked.file(RESOURCE, folder))).isEqualTo(sound);
  }

  @Test
  void a_file_without_a_stamp_is_unpacked_anew() throws IOException {
    var file = Unpacked.file(RESOURCE, folder);
    byte[] sound = Files.readAllBytes(file);
    Files.write(file, new byte[sound.length]);
    Files.delete(folder.resolve(file.getFileName() + ".stamp"));

    assertThat(Files.readAllBytes(Unpacked.file(RESOURCE, folder))).isEqualTo(sound);
  }
}
