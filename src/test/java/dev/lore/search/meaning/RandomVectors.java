package dev.lore.search.meaning;

import dev.lore.model.Passage;
import dev.lore.search.index.Meaning;
import dev.lore.search.index.Print;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/** Vectors at random instead of an hour of embedding: to compare them costs the same. */
public final class RandomVectors {
  private RandomVectors() {}

  /** Gives each passage one, in the file that an index in {@code folder} reads. */
  public static void write(Path folder, List<Passage> passages) throws IOException {
    var random = new Random(3);
    var vectors = new HashMap<Long, Vector>();
    for (var passage : passages) {
      var direction = new float[OnnxModel.SIZE];
      for (int i = 0; i < direction.length; i++) {
        direction[i] = (float) (random.nextGaussian() / Math.sqrt(direction.length));
      }
      vectors.put(Print.of(Meaning.of(passage)), Vector.of(direction));
    }
    new VectorFile(folder.resolve(Embedder.model() + ".vectors")).add(vectors);
  }
}
