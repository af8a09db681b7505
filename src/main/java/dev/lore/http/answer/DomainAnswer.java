package dev.lore.http.answer;

import dev.lore.model.Expertise;
import dev.lore.model.Layer;
import dev.lore.model.Pattern;
import java.util.List;

/**
 * What is known of a domain, toolkit and project together.
 *
 * @param layers who speaks of it
 * @param files where, for people
 * @param learnings how many; {@code /domains/{domain}/learnings} has them
 */
public record DomainAnswer(
    String domain,
    List<Layer> layers,
    List<String> files,
    List<String> conventions,
    List<PatternAnswer> patterns,
    List<String> integrations,
    int learnings) {
  /** A way of building that proved itself. */
  public record PatternAnswer(String name, String description, String location) {
    private static PatternAnswer of(Pattern pattern) {
      return new PatternAnswer(pattern.name(), pattern.description(), pattern.location());
    }
  }

  /** The answer that shows what {@code all} say of one domain; there is at least one. */
  public static DomainAnswer of(List<Expertise> all) {
    return new DomainAnswer(
        all.getFirst().domain(),
        all.stream().map(Expertise::layer).distinct().toList(),
        all.stream().map(Expertise::path).toList(),
        all.stream().flatMap(one -> one.conventions().stream()).distinct().toList(),
        all.stream().flatMap(one -> one.patterns().stream()).map(PatternAnswer::of).toList(),
        all.stream().flatMap(one -> one.integrations().stream()).distinct().sorted().toList(),
        all.stream().mapToInt(one -> one.learnings().size()).sum());
  }
}
