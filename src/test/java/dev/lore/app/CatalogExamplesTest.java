package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.lore.model.AuditReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the catalogue to its own examples, through the detection that users get. */
class CatalogExamplesTest {
  private static final Path CATALOG = Path.of("expertise/catalog");

  @TempDir private Path scratch;

  /** A line that stands in a file of its own, and whether it shows {@code name}. */
  private record Example(String name, String folder, String line, boolean recognised) {}

  @Test
  void each_example_shows_its_service_and_no_other_does() throws IOException {
    var examples = new ArrayList<Example>();
    for (var entry : entries()) {
      add(entry, "recognised", examples);
      add(entry, "others", examples);
    }
    var shown = shown(ExampleAudit.of(scratch.toRealPath()));
    var wrong =
        examples.stream()
            .filter(one -> {
              var names = shown.getOrDefault(one.folder(), new TreeSet<>());
              return one.recognised()
                  ? !names.equals(new TreeSet<>(List.of(one.name())))
                  : names.contains(one.name());
            })
            .map(one -> one + " shows " + shown.get(one.folder()))
            .toList();

    assertThat(wrong).isEmpty();
    assertThat(examples).hasSizeGreaterThan(4 * entries().size() / 2);
  }

  @Test
  void each_entry_says_what_shows_its_service_and_what_does_not() throws IOException {
    assertThat(entries())
        .allSatisfy(entry -> {
          assertThat(entry.at("/examples/recognised")).as(entry.path("name").asText()).isNotEmpty();
          assertThat(entry.at("/examples/others")).as(entry.path("name").asText()).isNotEmpty();
          assertThat(entry.path("source").asText()).as(entry.path("name").asText()).isNotEmpty();
          assertThat(entry.path("docs").asText())
              .as(entry.path("name").asText())
              .startsWith("https://");
          assertThat(entry.path("confidence").asText())
              .as(entry.path("name").asText())
              .isIn("high", "medium", "low");
        });
  }

  @Test
  void no_sign_stands_for_two_services() throws IOException {
    var owners = new TreeMap<String, List<String>>();
    for (var entry : entries()) {
      var name = entry.path("name").asText();
      for (var kind : List.of("packages", "imports")) {
        entry
            .path(kind)
            .properties()
            .forEach(list ->
                list.getValue()
                    .forEach(
                        one -> own(owners, kind + " " + list.getKey() + " " + one.asText(), name)));
      }
      for (var kind : List.of("env_vars", "hosts")) {
        entry.path(kind).forEach(one -> own(owners, kind + " " + one.asText(), name));
      }
    }
    owners.values().removeIf(names -> names.size() == 1);

    assertThat(owners).isEmpty();
  }

  private static void own(Map<String, List<String>> owners, String sign, String name) {
    owners.computeIfAbsent(sign, unused -> new ArrayList<>()).add(name);
  }

  private static List<JsonNode> entries() throws IOException {
    var yaml = new YAMLMapper();
    var entries = new ArrayList<JsonNode>();
    try (var files = Files.list(CATALOG)) {
      for (var file : files.sorted().toList()) {
        entries.add(yaml.readTree(file.toFile()));
      }
    }
    return entries;
  }

  private void add(JsonNode entry, String kind, List<Example> examples) throws IOException {
    for (var one : entry.at("/examples/" + kind)) {
      var line = one.properties().iterator().next();
      var name = entry.path("name").asText();
      var folder = name + "-" + kind + "-" + examples.size();
      var file = Files.createDirectories(scratch.resolve(folder)).resolve(line.getKey());
      Files.writeString(file, text(line.getKey(), line.getValue().asText()));
      examples.add(new Example(name, folder, line.getValue().asText(), kind.equals("recognised")));
    }
  }

  /** The line as it stands in a whole file of that name. */
  private static String text(String file, String line) {
    var suffix = file.substring(file.lastIndexOf('.') + 1);
    return switch (suffix) {
      case "json" ->
          "{\""
              + (file.startsWith("package") ? "dependencies" : "require")
              + "\": {"
              + line
              + "}}\n";
      case "toml" ->
          file.equals("Cargo.toml")
              ? "[dependencies]\n" + line + "\n"
              : "[project]\ndependencies = [" + line + "]\n";
      case "mod" -> "module example.com/shop\n\nrequire " + line + "\n";
      case "xml" -> {
        var coordinates = line.split(":", 2);
        yield "<project><dependencies><dependency><groupId>"
            + coordinates[0]
            + "</groupId><artifactId>"
            + coordinates[1]
            + "</artifactId></dependency></dependencies></project>\n";
      }
      case "csproj" -> "<Project><ItemGroup>" + line + "</ItemGroup></Project>\n";
      case "go" -> "package shop\n\n" + line + "\n";
      default -> line + "\n";
    };
  }

  private static Map<String, Set<String>> shown(AuditReport report) {
    var shown = new HashMap<String, Set<String>>();
    for (var detection : report.detections()) {
      for (var evidence : detection.evidence()) {
        shown
            .computeIfAbsent(evidence.at().path().split("/", 2)[0], unused -> new TreeSet<>())
            .add(detection.integration());
      }
    }
    return shown;
  }
}
