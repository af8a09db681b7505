package dev.lore.git;

import dev.lore.model.ChangeReport;
import dev.lore.model.FileChange;
import dev.lore.model.FileChange.Kind;
import dev.lore.model.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The git repository around a project. Threads may share one. */
public final class GitRepository {
  private final GitCommand git;
  private final DefaultBranch branch;

  private GitRepository(GitCommand git) {
    this.git = git;
    this.branch = new DefaultBranch(git);
  }

  /**
   * The repository that {@code folder} is in.
   *
   * @throws UserError when it is in none, or there is no git
   */
  public static GitRepository around(Path folder) {
    return new GitRepository(command(folder));
  }

  /**
   * The files below {@code folder} that are not as they were committed, new ones among them,
   * sorted; none outside of git and none without a git to ask.
   */
  public static List<String> workingSet(Path folder) {
    var inside = false;
    for (var at = folder.toAbsolutePath(); at != null && !inside; at = at.getParent()) {
      inside = Files.exists(at.resolve(".git"));
    }
    if (!inside) {
      return List.of();
    }
    var git = new GitCommand(folder);
    try {
      var open =
          git.run("ls-files", "-z", "--modified", "--deleted", "--others", "--exclude-standard");
      var staged =
          git.run("diff", "--cached", "--name-only", "-z", "--relative", "--no-ext-diff", "--");
      return Stream.of(open, staged)
          .filter(GitCommand.Outcome::succeeded)
          .flatMap(outcome -> outcome.fields().stream())
          .distinct()
          .sorted()
          .toList();
    } catch (UserError noGit) {
      return List.of();
    }
  }

  static GitCommand command(Path folder) {
    var git = new GitCommand(folder);
    var inside = git.run("rev-parse", "--is-inside-work-tree");
    if (!inside.line().equals("true")) {
      var dubious = inside.err().contains("dubious ownership");
      throw UserError.input(
          dubious
              ? "git does not trust " + folder + ", which belongs to another user"
              : folder + " is not in the work tree of a git repository",
          dubious
              ? "`git config --global --add safe.directory " + folder + "`, if you trust it."
              : "Run this in a project that git keeps, or `git init` there.");
    }
    return git;
  }

  /**
   * What changed below the folder since {@code reference}, with all that is not committed and what
   * git does not track yet.
   *
   * @throws UserError when no commit is called that
   */
  public ChangeReport changesSince(String reference) {
    var commit =
        commit(reference)
            .orElseThrow(() ->
                new UserError(
                    "'" + reference + "' is no commit, branch or tag of this repository",
                    "`git log --oneline` and `git branch --all` show what there is; a shallow"
                        + " clone may lack it."));
    return report(reference, commit);
  }

  /**
   * What changed since this branch left the default branch; on the default branch itself, what is
   * not committed.
   */
  public ChangeReport changes() {
    var head = commit("HEAD");
    if (head.isEmpty()) {
      return report("the beginning", "");
    }
    return branch
        .forkPoint()
        .map(fork -> report(fork.branch() + ", from where this branch left it", fork.commit()))
        .orElseGet(() -> report("the last commit", head.get()));
  }

  private Optional<String> commit(String reference) {
    var found =
        git.run("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}");
    return found.succeeded() ? Optional.of(found.line()) : Optional.empty();
  }

  private ChangeReport report(String since, String commit) {
    var tracked = commit.isEmpty() ? indexed() : differing(commit);
    var known = tracked.stream().map(FileChange::path).toList();
    var all =
        Stream.concat(
                tracked.stream(),
                listed("--others", "--exclude-standard")
                    .filter(change -> !known.contains(change.path())))
            .sorted()
            .toList();
    var shown =
        commit.isEmpty() ? "" : git.must("shorten an id", "rev-parse", "--short", commit).line();
    return new ChangeReport(since, shown, all);
  }

  private List<FileChange> indexed() {
    return listed("--cached").toList();
  }

  private Stream<FileChange> listed(String... which) {
    var arguments = Stream.concat(Stream.of("ls-files", "-z"), Stream.of(which));
    return git.must("list files", arguments.toArray(String[]::new)).fields().stream()
        .map(path -> new FileChange(Kind.CREATED, path, path));
  }

  private List<FileChange> differing(String commit) {
    return NameStatus.read(
        git.must(
                "list the changes",
                "diff",
                "--name-status",
                "-z",
                "--find-renames",
                "--relative",
                "--no-ext-diff",
                "--ignore-submodules=dirty",
                commit,
                "--")
            .fields());
  }

  /** Where files that are gone went, by renames that git sees. */
  public Renames renames() {
    return new Renames(git);
  }

  /** What git knows of single lines. */
  public LineLog lines() {
    return new LineLog(git);
  }
}
