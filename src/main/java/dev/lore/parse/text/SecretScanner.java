package dev.lore.parse.text;

import dev.lore.facts.SecretSeen;
import dev.lore.model.KeyShape;
import dev.lore.model.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds texts with the shape of a secret, in any text file.
 *
 * <p>One pass over a file tells which literals are in it, and so which shapes are tried at all;
 * patterns run in linear time (RE2/J), most of them on the lines with the literal alone. Threads
 * may share one.
 */
public final class SecretScanner {
  private final List<SecretShape> shapes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final LiteralFinder finder;

  private SecretScanner(List<SecretShape> shapes) {
    this.shapes = shapes;
    var literals = shapes.stream().flatMap(shape -> shape.literals().stream()).distinct().toList();
    literals.forEach(literal -> numbers.put(literal, numbers.size()));
    this.finder = new LiteralFinder(literals);
  }

  /** A scanner for these shapes, earlier ones winning where two match at the same place. */
  public static SecretScanner of(List<KeyShape> keys) {
    var same = new LinkedHashMap<List<String>, List<KeyShape>>();
    for (var key : keys) {
      same.computeIfAbsent(
              List.of(key.integration(), key.name(), key.pattern()), unused -> new ArrayList<>())
          .add(key);
    }
    return new SecretScanner(
        same.values().stream()
            .map(group ->
                new SecretShape(
                    group.getFirst(), group.stream().map(KeyShape::literal).distinct().toList()))
            .toList());
  }

  /**
   * What has the shape of a secret in {@code source}, masked, in the order of its shapes and then
   * of the text.
   */
  public List<SecretSeen> scan(SourceText source) {
    var found = new LinkedHashMap<Location, SecretSeen>();
    found(source.text())
        .forEach(one -> {
          var at = source.location(one.start());
          var key = one.shape().key();
          found.putIfAbsent(
              at, new SecretSeen(at, key.integration(), key.name(), one.mask(), one.placeholder()));
        });
    return List.copyOf(found.values());
  }

  private Stream<SecretShape.Found> found(String text) {
    var hits = finder.in(text);
    return shapes.stream()
        .filter(shape -> shape.literals().stream().anyMatch(literal -> hits.any(index(literal))))
        .flatMap(shape -> shape.in(text, places(shape, hits)).stream());
  }

  private int[] places(SecretShape shape, LiteralFinder.Hits hits) {
    return shape.literals().stream()
        .flatMapToInt(literal -> Arrays.stream(hits.of(index(literal))))
        .sorted()
        .toArray();
  }

  private int index(String literal) {
    return numbers.getOrDefault(literal, -1);
  }

  /**
   * The same text with each secret masked, in as many lines; what stands for a secret is left as it
   * is.
   */
  public SourceText masked(SourceText source) {
    return source.masked(
        found(source.text())
            .filter(one -> !one.placeholder())
            .map(one -> new SourceText.Mask(one.start(), one.end(), one.mask()))
            .toList());
  }
}
