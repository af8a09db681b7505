package dev.lore.app;

import dev.lore.model.Claim;
import dev.lore.model.Integration;
import dev.lore.model.Issue;
import dev.lore.model.Knowledge;
import dev.lore.store.ClaimReader.Claims;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which ends of relationships are paths and which are names, known ones or not. */
final class RelationEnds {
  private final Path root;
  private final Set<String> names = new HashSet<>();

  private RelationEnds(Claims read, Knowledge known, Path root) {
    this.root = root;
    read.names().forEach(name -> names.add(plain(name)));
    for (var claim : read.claims()) {
      switch (claim.kind()) {
        case INTEGRATION -> names.add(plain(claim.text()));
        case FILE -> addFile(claim.text());
        case PLACE, END, VARIABLE -> {}
      }
    }
    known.expertise().forEach(domain -> names.add(plain(domain.domain())));
    known.integrations().stream()
        .flatMap(RelationEnds::names)
        .forEach(name -> names.add(plain(name)));
  }

  /**
   * What became of the ends.
   *
   * @param claims all claims in their order; of the ends only those that are paths, as files
   * @param issues the names that nothing has
   */
  record Outcome(List<Claim> claims, List<Issue> issues) {}

  /** Looks at each end of {@code read}; paths are relative to {@code root}. */
  static Outcome of(Claims read, Knowledge known, Path root) {
    var ends = new RelationEnds(read, known, root);
    var claims = new ArrayList<Claim>();
    var issues = new ArrayList<Issue>();
    for (var claim : read.claims()) {
      if (claim.kind() != Claim.Kind.END) {
        claims.add(claim);
      } else if (ends.isPath(claim.text())) {
        claims.add(new Claim(Claim.Kind.FILE, claim.text(), "", claim.at()));
      } else if (!ends.names.contains(plain(claim.text()))) {
        issues.add(
            Issue.warning(
                claim.at(),
                "'" + claim.text() + "' is no path and no name that the expertise knows",
                "Write a path, or the name of a domain, a pattern, an integration, a category of"
                    + " files or something that they export."));
      }
    }
    return new Outcome(List.copyOf(claims), List.copyOf(issues));
  }

  private static Stream<String> names(Integration entry) {
    return Stream.concat(Stream.of(entry.name(), entry.title()), entry.aliases().stream());
  }

  private void addFile(String path) {
    var file = path.substring(path.lastIndexOf('/') + 1);
    names.add(plain(file));
    names.add(plain(file.replaceFirst("(?<=.)\\..*$", "")));
  }

  private boolean isPath(String text) {
    if (text.contains("/")) {
      return true;
    }
    try {
      return Files.exists(root.resolve(text));
    } catch (InvalidPathException odd) {
      return false;
    }
  }

  /** A name without case and without what separates its words. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.()-]+", "");
  }
}
