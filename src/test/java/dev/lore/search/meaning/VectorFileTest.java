package dev.lore.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {
  @TempDir Path folder;

  @Test
  void whatOneAddsAnotherReads() throws IOException {
    var table = new VectorTable();
    var reader = new VectorFile(file());
    reader.readNew(table);
    assertThat(table.size()).isZero();

    new VectorFile(file()).add(Map.of(1L, vector(1), 2L, vector(2)));
    reader.readNew(table);
    new VectorFile(file()).add(Map.of(3L, vector(3)));
    reader.readNew(table);

    assertThat(table.size()).isEqualTo(3);
    assertThat(table.near(table.row(3), vector(3))).isCloseTo(1, within());
    assertThat(table.near(table.row(3), vector(1))).isLessThan(0.5f);
  }

  @Test
  void aRecordThatWasCutOffIsOverwrittenAndAWrongOnePassedOver() throws IOException {
    new VectorFile(file()).add(Map.of(1L, vector(1)));
    long size = Files.size(file());
    Files.write(file(), new byte[(int) size / 2], StandardOpenOption.APPEND);
    new VectorFile(file()).add(Map.of(2L, vector(2)));
    assertThat(Files.size(file())).isEqualTo(2 * size);

    var bytes = Files.readAllBytes(file());
    bytes[40] ^= 1;
    Files.write(file(), bytes);
    var table = new VectorTable();
    new VectorFile(file()).readNew(table);
    assertThat(table.row(1)).isEqualTo(-1);
    assertThat(table.row(2)).isNotEqualTo(-1);
  }

  private Path file() {
    return folder.resolve("some.vectors");
  }

  private static Offset<Float> within() {
    return Offset.offset(0.02f);
  }

  /** One that is near itself only. */
  private static Vector vector(int number) {
    var direction = new float[OnnxModel.SIZE];
    direction[number] = 0.8f;
    direction[number + 100] = 0.6f;
    return Vector.of(direction);
  }
}
