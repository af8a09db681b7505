package dev.lore.store.domain;

import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which file of a project keeps which domain: {@code expertise/payments/expertise.yaml}, or the one
 * below {@code expertise/} that says {@code domain: payments}.
 */
public final class DomainPlaces {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");
  private static final Pattern SAID =
      Pattern.compile("(?m)^domain(?:_id)?:[ \t]*[\"']?([^\\s\"'#]+)[\"']?[ \t]*(?:#.*)?\r?$");
  private static final Set<String> TAKEN = Set.of("catalog", "archive");

  private final Path project;

  /** The places below {@code project}, which is a real path. */
  public DomainPlaces(Path project) {
    this.project = project;
  }

  /**
   * The file of {@code domain}, there or not.
   *
   * @throws UserError where that is no name, or the file lies outside of the project
   */
  public Path file(String domain) throws IOException {
    if (!NAME.matcher(domain).matches() || domain.contains("..") || TAKEN.contains(domain)) {
      throw new UserError(
          "'" + domain + "' can't be the name of a domain",
          "Use letters, digits, dots and hyphens, such as `payments`; `catalog` and `archive` are"
              + " taken.");
    }
    var folder = project.resolve("expertise").resolve(domain);
    for (var name : List.of("expertise.yaml", "expertise.yml")) {
      if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        return inside(folder.resolve(name));
      }
    }
    var elsewhere = all().get(domain);
    return elsewhere == null ? inside(folder).resolve("expertise.yaml") : elsewhere;
  }

  /** All files, by domain. */
  public Map<String, Path> all() throws IOException {
    var all = new LinkedHashMap<String, Path>();
    for (var file : ExpertiseFiles.below(project.resolve("expertise"))) {
      var domain = domain(file);
      if (NAME.matcher(domain).matches()) {
        all.putIfAbsent(domain, inside(file));
      }
    }
    return all;
  }

  private static String domain(Path file) throws IOException {
    try {
      var said = SAID.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      var folder = file.getParent();
      return said.find() ? said.group(1) : folder == null ? "" : folder.getFileName().toString();
    } catch (NoSuchFileException gone) {
      return "";
    }
  }

  /** The archive that goes with the domain's file. */
  public Archive archive(String domain, Path file) {
    return new Archive(this, file.resolveSibling("archive"), domain);
  }

  /** The file of a catalogue's entry. */
  public Path catalog(String name) throws IOException {
    return inside(project.resolve("expertise").resolve("catalog").resolve(name + ".yaml"));
  }

  /** The path as people are shown it. */
  public String shown(Path file) {
    return project.relativize(file).toString().replace('\\', '/');
  }

  /**
   * The real path, links resolved as far as it exists.
   *
   * @throws UserError where a link leads out of the project, or nowhere
   */
  public Path inside(Path path) throws IOException {
    var standing = path;
    while (!Files.exists(standing)) {
      var parent = standing.getParent();
      if (parent == null || Files.isSymbolicLink(standing)) {
        throw UserError.input(
            shown(standing) + " is a link to nothing", "Delete it, or make what it leads to.");
      }
      standing = parent;
    }
    var real = standing.toRealPath().resolve(standing.relativize(path)).normalize();
    if (!real.startsWith(project)) {
      throw UserError.input(
          path + " leads out of the project",
          "Put the file itself in the place of the link; nothing outside is written to.");
    }
    return real;
  }
}
