package dev.lore.store.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitiesTest {
  private static final Place HERE = Place.inFile("payments");
  private static final Place THERE = new Place("email", "2026-11-2");

  @TempDir Path folder;
  private Identities written;

  @BeforeEach
  void write() throws IOException {
    written = new Identities(folder);
    written.restart();
    written.seen("l-abcdefghij", HERE);
    written.seen("my own id", HERE);
    written.seen("my own id", THERE);
    written.keyed("abcdefghij", "my own id");
    written.cover(THERE, 99);
    written.flush();
  }

  @Test
  void anotherProcessReadsTheSame() throws IOException {
    var read = new Identities(folder);
    assertThat(read.sync()).isTrue();
    assertThat(read.place("l-abcdefghij")).isEqualTo(HERE);
    assertThat(read.place("my own id")).isEqualTo(THERE);
    assertThat(read.place("l-bbbbbbbbbb")).isNull();
    assertThat(read.idOf("abcdefghij")).isEqualTo("my own id");
    assertThat(read.covered(THERE)).isEqualTo(99);
  }

  @Test
  void whatOneAddsTheOtherSees() throws IOException {
    var read = new Identities(folder);
    assertThat(read.sync()).isTrue();
    written.seen("l-bbbbbbbbbb", THERE);
    written.flush();
    assertThat(read.sync()).isTrue();
    assertThat(read.place("l-bbbbbbbbbb")).isEqualTo(THERE);
  }

  @Test
  void aLineThatWasCutShortIsCutOff() throws IOException {
    var file = folder.resolve("identities");
    var before = Files.readString(file);
    Files.writeString(file, "i bbbbbbbbbb paym", StandardOpenOption.APPEND);
    assertThat(new Identities(folder).sync()).isTrue();
    assertThat(file).hasContent(before);
  }

  @Test
  void whatLoreWouldNotWriteIsDamage() throws IOException {
    for (var line :
        new String[] {"i bbbbbbbbbb a ../b", "i short a -", "x", "a b - x", "k bbbbbbbbbb a b"}) {
      Files.writeString(folder.resolve("identities"), "lore identities 2\n" + line + "\n");
      assertThat(new Identities(folder).sync()).as(line).isFalse();
    }
  }

  @Test
  void manyAreAllFound() throws IOException {
    for (int i = 0; i < 5_000; i++) {
      written.seen("id " + i, i % 2 == 0 ? HERE : THERE);
    }
    written.force();
    var read = new Identities(folder);
    assertThat(read.sync()).isTrue();
    for (int i = 0; i < 5_000; i++) {
      assertThat(read.place("id " + i)).isEqualTo(i % 2 == 0 ? HERE : THERE);
    }
  }
}
