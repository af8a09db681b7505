package dev.lore.store.yaml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a block of a YAML text says, as far as one block is compared with another.
 *
 * @param text the scalar; null where it is none
 * @param fields the scalars of a mapping by key, in block or flow style; empty for anything else
 * @param slices the elements of a list of scalars, each on one line; null for anything else
 * @param brackets where a flow list of scalars stands on one line; null for anything else
 * @param canonical equal for equal values, whatever their style
 */
public record OutlineValue(
    @Nullable String text,
    Map<String, String> fields,
    @Nullable List<Slice> slices,
    @Nullable Brackets brackets,
    String canonical) {

  /**
   * One scalar of a list.
   *
   * @param text its value
   * @param source as it is written, with its quotes
   */
  public record Slice(String text, String source) {}

  /**
   * Columns of a flow list in the first line of its block.
   *
   * @param open behind the opening bracket
   * @param last behind the last element, or {@code open} where there is none
   * @param close of the closing bracket
   */
  public record Brackets(int open, int last, int close) {}

  /** Whether nothing stands here: no value, {@code []} or {@code {}}. */
  public boolean isEmpty() {
    return canonical.isEmpty() || canonical.equals("[]") || canonical.equals("{}");
  }
}
