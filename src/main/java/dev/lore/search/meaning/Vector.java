package dev.lore.search.meaning;

/**
 * A direction in a byte a dimension, which costs next to no quality and a quarter of the room.
 *
 * @param scale what a cell is worth
 * @param cells not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
record Vector(float scale, byte[] cells) {
  static Vector of(float[] direction) {
    float most = 0;
    for (float x : direction) {
      most = Math.max(most, Math.abs(x));
    }
    var cells = new byte[direction.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (byte) Math.round(direction[i] * 127 / most);
    }
    return new Vector(most / 127, cells);
  }

  /** Which cells are above zero, a bit each: vectors that are near differ in few of them. */
  long[] signs() {
    var signs = new long[(cells.length + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] > 0) {
        signs[i / Long.SIZE] |= 1L << i;
      }
    }
    return signs;
  }
}
