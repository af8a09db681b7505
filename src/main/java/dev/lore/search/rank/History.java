package dev.lore.search.rank;

import java.util.List;

/**
 * What is known of a passage besides its text.
 *
 * @param id its id
 * @param confirmed how many times somebody said the same
 * @param refuted how many times somebody said that it is wrong
 * @param day counted from 1970, or {@link #NO_DAY}
 * @param files what it is about
 * @param archived whether it was put aside
 */
record History(
    String id, int confirmed, int refuted, long day, List<String> files, boolean archived) {
  static final long NO_DAY = Long.MIN_VALUE;
}
