package dev.lore.app.plan;

import dev.lore.model.MustHaves;
import dev.lore.model.PlanVerification;
import dev.lore.model.PlanVerification.Check;
import dev.lore.model.PlanVerification.Kind;
import dev.lore.model.PlanVerification.Status;
import dev.lore.model.UserError;
import dev.lore.store.MustHavesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what a plan must have against what was built. Keeps nothing; threads may share one. */
public final class PlanVerifyService {
  /**
   * Whether the must-haves of the plan at {@code plan} are there. Truths are told as claims: no
   * program confirms them, and no ticked box does.
   *
   * @param against the tree; null for the project around the plan
   * @throws UserError where the plan can't be read or has no must-haves
   */
  public PlanVerification verify(Path plan, @Nullable Path against) {
    var file = PlanFile.open(plan);
    var asked = MustHavesReader.read(file.source().path(), file.source().text());
    if (asked == null || asked.size() == 0) {
      throw UserError.input(
          plan + " has no must_haves",
          "List truths, artifacts or key_links under `must_haves:` in its front matter.");
    }
    return of(
        asked, new MustHaveChecks(new VerifiedTree(against == null ? file.root() : real(against))));
  }

  private static PlanVerification of(MustHaves asked, MustHaveChecks checks) {
    return new PlanVerification(
        Stream.of(
                asked.artifacts().stream().map(checks::artifact),
                asked.links().stream().map(checks::link),
                asked.faults().stream()
                    .map(one ->
                        new Check(
                            one.at(),
                            Kind.ARTIFACT,
                            "can't be verified",
                            Status.FAILS,
                            one.problem(),
                            "")),
                asked.truths().stream()
                    .map(one ->
                        new Check(
                            one.at(), Kind.TRUTH, one.claim(), Status.UNCONFIRMED, "a claim", "")))
            .flatMap(each -> each)
            .toList());
  }

  private static Path real(Path against) {
    try {
      var real = against.toRealPath();
      if (Files.isDirectory(real)) {
        return real;
      }
    } catch (IOException missing) {
      throw UserError.input(against + " does not exist", "Name the folder of the code.");
    }
    throw UserError.input(against + " is no folder", "Name the folder of the code.");
  }
}
