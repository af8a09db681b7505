package dev.lore.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The branch that others leave and come back to: what the remote says, else main or master. */
final class DefaultBranch {
  private static final String REMOTE = "refs/remotes/origin/";

  private final GitCommand git;

  DefaultBranch(GitCommand git) {
    this.git = git;
  }

  /**
   * Where the branch that is checked out left the default branch.
   *
   * @param branch the default branch
   * @param commit the id of the last commit that both have
   */
  record Fork(String branch, String commit) {}

  /** Empty on the default branch itself, where there is none, and where they share no commit. */
  Optional<Fork> forkPoint() {
    var current = git.run("symbolic-ref", "--quiet", "--short", "HEAD").line();
    for (var candidate : candidates()) {
      var name = candidate.replaceFirst("^" + REMOTE, "").replaceFirst("^refs/heads/", "");
      if (name.equals(current)) {
        return Optional.empty();
      }
      if (git.run("rev-parse", "--verify", "--quiet", candidate).succeeded()) {
        var base = git.run("merge-base", "HEAD", candidate);
        return base.succeeded() ? Optional.of(new Fork(name, base.line())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<String> candidates() {
    var candidates = new ArrayList<String>();
    var remote = git.run("symbolic-ref", "--quiet", REMOTE + "HEAD");
    if (remote.succeeded()) {
      candidates.add(remote.line());
    }
    candidates.addAll(List.of("refs/heads/main", "refs/heads/master"));
    candidates.addAll(List.of(REMOTE + "main", REMOTE + "master"));
    var configured = git.run("config", "--get", "init.defaultBranch").line();
    if (!configured.isEmpty()) {
      candidates.add("refs/heads/" + configured);
    }
    return candidates;
  }
}
