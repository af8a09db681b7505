package dev.lore.store;

import dev.lore.model.AddedLearning;
import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.store.edit.ExpertiseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A project that learnings are added to, at noon unless it is said otherwise. */
record KeptProject(Path root) {
  static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  static Learning learning(String insight) {
    return Learning.from(LearningDraft.of(insight), LocalDate.of(2026, 11, 21));
  }

  ExpertiseFile at(Instant now) {
    return new ExpertiseFile(root, Clock.fixed(now, ZoneOffset.UTC));
  }

  AddedLearning add(String insight) {
    return addTo("payments", insight);
  }

  AddedLearning addTo(String domain, String insight) {
    return at(NOON).append(domain, learning(insight), "");
  }

  Path path(String path) {
    return root.resolve(path);
  }

  Path file() {
    return path("expertise/payments/expertise.yaml");
  }

  String yaml() throws IOException {
    return Files.readString(file());
  }

  void write(String text) throws IOException {
    write("expertise/payments/expertise.yaml", text);
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(path(path).resolveSibling("."));
    Files.writeString(path(path), text);
  }

  List<String> insights() throws IOException {
    return insights("payments");
  }

  List<String> insights(String domain) throws IOException {
    var file = path("expertise/" + domain + "/expertise.yaml");
    return ExpertiseText.of("", Files.readAllBytes(file)).learnings().stream()
        .map(Learning::insight)
        .toList();
  }

  List<String> archived() {
    return at(NOON).archived().values().stream()
        .flatMap(List::stream)
        .map(Learning::insight)
        .toList();
  }

  List<String> names(String folder) throws IOException {
    try (var files = Files.list(path(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
