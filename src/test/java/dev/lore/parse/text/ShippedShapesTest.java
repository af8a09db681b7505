package dev.lore.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.SecretSeen;
import dev.lore.model.KeyShape;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every shape that ships, against texts that are made up from its own pattern. */
class ShippedShapesTest {
  private static final int TRIES = 500;

  @TempDir private Path folder;
  private Toolkit toolkit;
  private List<KeyShape> shapes;

  @BeforeEach
  void open() {
    toolkit = Toolkit.open();
    var knowledge = new KnowledgeStore(toolkit.root());
    shapes = knowledge.keys(knowledge.catalog(folder));
  }

  @AfterEach
  void close() throws IOException {
    toolkit.close();
  }

  @Test
  void each_shape_finds_what_is_made_up_from_it() {
    var missed = new ArrayList<String>();
    for (var shape : shapes) {
      if (shape.jwtRole() == null && !found(shape)) {
        missed.add(shape.name() + ": " + shape.pattern());
      }
    }
    assertThat(missed).isEmpty();
  }

  private static boolean found(KeyShape shape) {
    var scanner = SecretScanner.of(List.of(shape));
    var random = new Random(1);
    for (int i = 0; i < TRIES; i++) {
      var text = " " + withLiteral(Sample.of(shape.pattern(), random), shape.literal()) + "\n";
      var seen = scanner.scan(SourceText.of("f", text));
      if (seen.stream().anyMatch(one -> !one.placeholder())) {
        var one = seen.getFirst();
        return !one.masked().contains(text.lines().toList().get(one.at().line() - 1).strip());
      }
    }
    return false;
  }

  /**
   * Patterns that ignore case are looked for in the cases that their literals have; a literal that
   * only stands near by is put on the line.
   */
  private static String withLiteral(String text, String literal) {
    if (!text.toLowerCase(Locale.ROOT).contains(literal.toLowerCase(Locale.ROOT))) {
      return literal + " " + text;
    }
    return Pattern.compile(Pattern.quote(literal), Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .replaceFirst(Matcher.quoteReplacement(literal));
  }

  @Test
  void without_its_literal_a_text_has_no_shape() {
    var random = new Random(2);
    for (var shape : shapes) {
      var text = Sample.of(shape.pattern(), random).replace(shape.literal(), "");
      assertThat(SecretScanner.of(List.of(shape)).scan(SourceText.of("f", text)))
          .as(shape.name())
          .allMatch(one -> text.contains(shape.literal()));
    }
  }

  @Test
  void lines_and_whole_texts_give_the_same_for_shapes_that_stay_on_a_line() {
    assertThat(SecretShape.staysOnLine("\\b(ghp_[0-9A-Za-z]{36})\\b")).isTrue();
    assertThat(SecretShape.staysOnLine("\\b(re_[0-9A-Za-z]{8})(?:[^0-9A-Za-z]|$)")).isTrue();
    assertThat(SecretShape.staysOnLine("a[^b]c")).isFalse();
    assertThat(SecretShape.staysOnLine("a\\s+c")).isFalse();
    assertThat(SecretShape.staysOnLine("a.*c")).isFalse();
  }

  @Test
  void a_key_that_its_provider_has_published_stands_in() {
    var azurite =
        "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6"
            + "IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    assertThat(SecretScanner.of(shapes).scan(SourceText.of("f", azurite)))
        .extracting(SecretSeen::placeholder)
        .containsExactly(true);
  }

  @Test
  void at_least_120_providers_have_a_shape_and_each_names_its_source() throws IOException {
    var providers = new HashSet<String>();
    try (var files = Files.list(Path.of("expertise/secrets"))) {
      for (var file : files.sorted().toList()) {
        for (var provider : entries(Files.readString(file))) {
          assertThat(provider).as(file.toString()).containsKeys("name", "source");
          assertThat(provider.get("source")).startsWith("https://");
          assertThat(providers.add(provider.get("name"))).as(provider.get("name")).isTrue();
        }
      }
    }
    assertThat(providers).hasSizeGreaterThanOrEqualTo(120);
  }

  /** The names and sources of providers, by the indentation that all of these files have. */
  private static List<Map<String, String>> entries(String yaml) {
    return List.of(yaml.split("\n  - name: ", -1)).stream()
        .skip(1)
        .map(entry ->
            Map.of(
                "name",
                entry.lines().findFirst().orElseThrow(),
                "source",
                entry
                    .lines()
                    .filter(line -> line.startsWith("    source: "))
                    .findFirst()
                    .orElse("")
                    .replace("    source: ", "")))
        .toList();
  }
}
