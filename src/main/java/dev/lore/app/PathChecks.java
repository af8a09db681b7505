package dev.lore.app;

import dev.lore.git.GitRepository;
import dev.lore.git.Renames;
import dev.lore.model.Claim;
import dev.lore.model.Issue;
import dev.lore.model.PathCheck;
import dev.lore.model.PathCheck.State;
import dev.lore.model.PathText;
import dev.lore.model.UserError;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what stands where an expertise says that something does. */
final class PathChecks {
  private final Path root;
  private final GlobCount globs;
  private final List<PathCheck> checks = new ArrayList<>();
  private Optional<Renames> renames = Optional.empty();
  private boolean asked;

  private PathChecks(Path root) {
    this.root = root;
    this.globs = new GlobCount(root);
  }

  /** What stands at the paths of {@code claims} below {@code root}; prose is passed over. */
  static List<PathCheck> of(List<Claim> claims, Path root) {
    var checks = new PathChecks(root);
    for (var claim : claims) {
      if (claim.kind() == Claim.Kind.FILE || claim.kind() == Claim.Kind.PLACE) {
        path(claim).ifPresent(path -> checks.checks.add(checks.check(claim, path)));
      }
    }
    return List.copyOf(checks.checks);
  }

  private static Optional<String> path(Claim claim) {
    var text = claim.text();
    return (claim.kind() == Claim.Kind.FILE ? PathText.ofPath(text) : PathText.of(text))
        .map(PathText::path);
  }

  private PathCheck check(Claim claim, String path) {
    var state = state(path);
    if (state != State.GONE) {
      int files = state == State.GLOB ? globs.count(path) : 0;
      var met = state == State.GLOB && files == 0 ? State.GONE : state;
      return new PathCheck(claim.at(), path, met, files, "");
    }
    var now = renames().flatMap(known -> known.of(path));
    return new PathCheck(
        claim.at(), path, now.isPresent() ? State.MOVED : State.GONE, 0, now.orElse(""));
  }

  private State state(String path) {
    try {
      var place = root.resolve(path).normalize();
      if (path.startsWith("~") || !place.startsWith(root)) {
        return State.OUTSIDE;
      }
      if (Files.isDirectory(place)) {
        return State.FOLDER;
      }
      if (Files.exists(place)) {
        return State.FILE;
      }
    } catch (InvalidPathException odd) {
      return State.GONE;
    }
    return PathText.isTemplate(path)
        ? State.TEMPLATE
        : PathText.isGlob(path) ? State.GLOB : State.GONE;
  }

  /** Nothing outside of git, where no rename is known. */
  private Optional<Renames> renames() {
    if (!asked) {
      asked = true;
      try {
        renames = Optional.of(GitRepository.around(root).renames());
      } catch (UserError noRepository) {
        renames = Optional.empty();
      }
    }
    return renames;
  }

  /** The issue that {@code check} is, if it is one. */
  static Optional<Issue> issue(PathCheck check) {
    return switch (check.state()) {
      case FILE, FOLDER, GLOB, TEMPLATE -> Optional.empty();
      case MOVED ->
          Optional.of(
              Issue.warning(
                  check.at(),
                  check.path() + " moved to " + check.now(),
                  "Write `" + check.now() + "`."));
      case GONE ->
          Optional.of(
              Issue.error(
                  check.at(),
                  "nothing is at " + check.path(),
                  "Name what took its place, or delete the line; git saw no rename."));
      case OUTSIDE ->
          Optional.of(
              Issue.warning(
                  check.at(),
                  check.path() + " is outside of the project",
                  "Name it relative to the project's root."));
    };
  }
}
