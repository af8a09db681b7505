package dev.lore.app.skill;

import dev.lore.model.Expertise;
import dev.lore.model.Integration;
import dev.lore.model.Knowledge;
import dev.lore.model.Learning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known of a service, for a skill about it.
 *
 * @param entry of the catalogue; of a service that it does not know, no more than the name
 * @param advice conventions and patterns of the domain that it belongs to
 * @param learned what was learned of it, the newest first
 */
record SkillMatter(Integration entry, List<String> advice, List<String> learned) {
  private static final int MOST = 20;
  private static final Pattern API = Pattern.compile("api(?:\\.[a-z0-9-]+){2,}");
  private static final Pattern BEARER =
      Pattern.compile(
          "(?i)(?:an? )?(?:(?:(?!or |and )[a-z]+ )*(?:key|token) as a )?bearer token\\.?");

  static SkillMatter of(Integration entry, Knowledge known) {
    return new SkillMatter(
        entry,
        known.expertise().stream()
            .filter(expertise -> isAbout(expertise, entry))
            .flatMap(SkillMatter::advice)
            .filter(text -> !isAboutAnother(text, entry, known))
            .map(Told::sentence)
            .distinct()
            .limit(MOST)
            .toList(),
        known.expertise().stream()
            .flatMap(expertise -> expertise.learnings().reversed().stream())
            .filter(learning -> entry.calledBy(learning.integration()))
            .map(SkillMatter::said)
            .distinct()
            .limit(MOST)
            .toList());
  }

  private static boolean isAbout(Expertise expertise, Integration entry) {
    return expertise.domain().equals(entry.category())
        || expertise.domain().equals(entry.name())
        || expertise.integrations().stream().anyMatch(entry::calledBy);
  }

  /** Whether it names another service of the same kind, and not this one. */
  private static boolean isAboutAnother(String text, Integration entry, Knowledge known) {
    return !names(text, entry)
        && known.integrations().stream()
            .filter(other -> other.category().equals(entry.category()))
            .anyMatch(other -> names(text, other));
  }

  private static boolean names(String text, Integration entry) {
    return (" " + text.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
        .contains(" " + entry.title() + " ");
  }

  private static Stream<String> advice(Expertise expertise) {
    return Stream.concat(
        expertise.conventions().stream(),
        expertise.patterns().stream().map(pattern -> pattern.text()));
  }

  private static String said(Learning learning) {
    var context = learning.context().isEmpty() ? "" : " " + Told.sentence(learning.context());
    return Told.sentence(learning.insight()) + context;
  }

  String title() {
    var title = Told.words(entry.title());
    return title.equals(entry.name())
        ? title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1)
        : title;
  }

  /** The kind of service, in words; {@code integration} where that is not known. */
  String category() {
    var words = Told.words(entry.category());
    return words.isEmpty() ? "integration" : words;
  }

  /** The variables that it is configured by; one of the project's own where none is known. */
  List<String> variables() {
    return entry.envVars().isEmpty()
        ? List.of(entry.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") + "_API_KEY")
        : entry.envVars().stream().limit(6).toList();
  }

  /** The variable with the key. */
  String key() {
    return variables().stream()
        .filter(SkillMatter::isSecret)
        .findFirst()
        .orElse(variables().getFirst());
  }

  static boolean isSecret(String variable) {
    return variable.matches(".*(KEY|SECRET|TOKEN|PASSWORD).*") && !variable.matches(".*PUBLI.*");
  }

  /** A host or the end of one that code which calls it names; empty where none is known. */
  String host() {
    return entry.hosts().isEmpty() ? "" : Told.line(entry.hosts().getFirst());
  }

  /**
   * The only host, where its API answers at it as it stands; empty where that is not known. Most
   * hosts of the catalogue are ends of names, or have a path, for code to be known by; of several
   * nobody knows which takes the key.
   */
  String api() {
    var hosts = entry.hosts();
    return hosts.size() == 1 && API.matcher(hosts.getFirst()).matches() ? hosts.getFirst() : "";
  }

  /** Whether a call proves who makes it by its key as a bearer token, and in no other way. */
  boolean isBearer() {
    return BEARER.matcher(entry.particulars().auth()).matches();
  }

  /** How its library is added, a command for each ecosystem. */
  List<String> libraries() {
    return Map.of(
            "npm", "npm install --save-exact ",
            "pypi", "pip install ",
            "go", "go get ",
            "rubygems", "bundle add ",
            "packagist", "composer require ",
            "nuget", "dotnet add package ",
            "crates", "cargo add ")
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(one ->
            entry.packages().getOrDefault(one.getKey(), List.of()).stream()
                .limit(1)
                .map(name -> "`" + one.getValue() + Told.line(name) + "`"))
        .toList();
  }
}
