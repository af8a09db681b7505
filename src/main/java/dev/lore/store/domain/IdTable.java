package dev.lore.store.domain;

import java.util.Arrays;

/** A map from digests of ten base-32 characters to a number, for 100,000s of them. */
final class IdTable {
  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private int[] values = new int[1 << 10];
  private int size;

  IdTable() {
    Arrays.fill(keys, FREE);
  }

  /** The key for the digest from {@code start} to {@code end}. */
  static long key(String text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      key = key << 5 | (c >= 'a' ? c - 'a' : c - '2' + 26);
    }
    return key;
  }

  /** Whether all characters are those of a digest. */
  static boolean isDigest(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '2' || c > '7')) {
        return false;
      }
    }
    return true;
  }

  void put(long key, int value) {
    int at = slot(key);
    if (keys[at] == FREE) {
      if (2 * ++size > keys.length) {
        grow();
        at = slot(key);
      }
      keys[at] = key;
    }
    values[at] = value;
  }

  /** What was put last for {@code key}, or -1. */
  int get(long key) {
    int at = slot(key);
    return keys[at] == FREE ? -1 : values[at];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    var oldKeys = keys;
    var oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
