package dev.lore.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestCollectorTest {
  private final Random random = new Random(11);
  private final VectorTable table = new VectorTable();
  private final float[] question = direction();

  @Test
  void ofManyTheNearestAreThoseThatComparingEachFinds() {
    int size = 3 * NearestCollector.EACH;
    var collector = new NearestCollector(table, Vector.of(question), 10);
    for (int row = 0; row < size; row++) {
      table.add(row, Vector.of(row % 1_500 == 7 ? like(question) : direction()));
      collector.keep(5 + row, row);
    }

    var nearest = collector.nearest();

    assertThat(Arrays.stream(nearest.documents()).map(found -> found.doc))
        .containsExactlyElementsOf(
            IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -near(row)))
                .limit(10)
                .map(row -> 5 + row)
                .toList());
    assertThat(nearest.documents()[0].score).isEqualTo(near(nearest.documents()[0].doc - 5));
  }

  @Test
  void ofManyThatAreAllTheSameAsManyAreFoundAsAreWanted() {
    var same = Vector.of(question);
    table.add(1, same);
    var collector = new NearestCollector(table, same, 200);
    for (int document = 0; document < 2 * NearestCollector.EACH; document++) {
      collector.keep(document, table.row(1));
    }

    assertThat(collector.nearest().documents()).hasSize(200).allMatch(found -> found.score > .99f);
  }

  private float near(int row) {
    return table.near(row, Vector.of(question));
  }

  private float[] like(float[] other) {
    var direction = direction();
    for (int i = 0; i < direction.length; i++) {
      direction[i] = direction[i] * .6f + other[i];
    }
    return direction;
  }

  private float[] direction() {
    var direction = new float[OnnxModel.SIZE];
    for (int i = 0; i < direction.length; i++) {
      direction[i] = (float) (random.nextGaussian() / Math.sqrt(direction.length));
    }
    return direction;
  }
}
