package dev.lore.app.plan.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tables of words beside this class: {@code |} between cells, {@code #} before remarks. */
final class Words {
  private Words() {}

  /** The lines of the table {@code name}; the last of three cells may hold anything. */
  static List<List<String>> of(String name) {
    try (var in = Words.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Stream.of(line.split(" \\| ", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
