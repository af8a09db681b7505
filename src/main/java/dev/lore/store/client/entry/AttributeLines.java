package dev.lore.store.client.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of {@code .gitattributes}. */
public record AttributeLines(List<String> lines) implements Entry {
  @Override
  public String name() {
    return "lines";
  }

  @Override
  public @Nullable Splice put(String text, String shown) {
    var known = text.lines().map(String::strip).toList();
    var missing = lines.stream().filter(line -> !known.contains(line)).toList();
    if (missing.isEmpty()) {
      return null;
    }
    var end = text.contains("\r\n") ? "\r\n" : "\n";
    var more = String.join(end, missing);
    return new Splice(
        text.length(),
        "",
        text.isEmpty() || text.endsWith("\n") ? more + end : end + more,
        text.isEmpty() ? -1 : 0);
  }

  @Override
  public String without(String text, String shown, int made) {
    var left = new StringBuilder();
    for (var line : text.split("(?<=\n)", -1)) {
      if (!lines.contains(line.strip())) {
        left.append(line);
      }
    }
    return left.toString();
  }

  @Override
  public boolean isProvedBy(String before, String after, int made) {
    var less = without(before, "", made).lines().map(String::strip).toList();
    return less.stream()
        .filter(line -> !line.isEmpty())
        .toList()
        .equals(after.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
