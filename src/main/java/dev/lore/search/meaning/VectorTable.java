package dev.lore.search.meaning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.VectorUtil;

/** Vectors in memory, numbered as they came. Not for several threads at once. */
final class VectorTable {
  /** The words of a row's signs. */
  static final int SIGNS = OnnxModel.SIZE / Long.SIZE;

  private final Map<Long, Integer> rows = new HashMap<>();
  private float[] scales = new float[256];
  private byte[][] cells = new byte[256][];
  private long[] signs = new long[256 * SIGNS];

  void add(long print, Vector vector) {
    int row = rows.size();
    if (rows.putIfAbsent(print, row) != null) {
      return;
    }
    if (row == cells.length) {
      scales = Arrays.copyOf(scales, 2 * row);
      cells = Arrays.copyOf(cells, 2 * row);
      signs = Arrays.copyOf(signs, 2 * row * SIGNS);
    }
    scales[row] = vector.scale();
    cells[row] = vector.cells();
    System.arraycopy(vector.signs(), 0, signs, row * SIGNS, SIGNS);
  }

  int size() {
    return rows.size();
  }

  /** The number of a text's vector, or -1 where there is none. */
  int row(long print) {
    return rows.getOrDefault(print, -1);
  }

  /** A row as it was added. */
  Vector vector(int row) {
    return new Vector(scales[row], cells[row]);
  }

  /** The cosine between a row and a vector. */
  float near(int row, Vector other) {
    return scales[row] * other.scale() * VectorUtil.dotProduct(cells[row], other.cells());
  }

  /** In how many signs a row differs from a vector's. */
  int apart(int row, long[] others) {
    int apart = 0;
    for (int i = 0, at = row * SIGNS; i < SIGNS; i++, at++) {
      apart += Long.bitCount(signs[at] ^ others[i]);
    }
    return apart;
  }
}
