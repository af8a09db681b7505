package dev.lore.app;

import dev.lore.model.Claim;
import dev.lore.model.Fault;
import dev.lore.model.Issue;
import dev.lore.model.UserError;
import dev.lore.model.ValidationReport;
import dev.lore.store.ClaimReader;
import dev.lore.store.KnowledgeStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a project's expertise against its code. Threads may share one. */
public final class ValidationService {
  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;

  /** A service over what the store knows, with the detection rules that the shelf offers. */
  public ValidationService(KnowledgeStore knowledge, RuleShelf shelf) {
    this.knowledge = knowledge;
    this.shelf = shelf;
  }

  /**
   * The outcome for the project around {@code folder}.
   *
   * @param against the code to hold it against; null for the project's own
   * @throws UserError when the project has no expertise, or a path can't be read
   */
  public ValidationReport validate(Path folder, @Nullable Path against) {
    var root = AuditedProject.around(List.of(folder)).root();
    var code = against == null ? root : AuditedProject.around(List.of(against)).paths().getFirst();
    var read = ClaimReader.read(root);
    if (read.files() == 0) {
      throw UserError.input(
          root + " has no expertise/<domain>/expertise.yaml to validate",
          "Write one, or run this in a project that has one.");
    }
    var known = knowledge.load(root);
    var ends = RelationEnds.of(read, known, code);
    var paths = PathChecks.of(ends.claims(), code);
    var issues = new ArrayList<>(read.issues());
    known.faults().stream()
        .filter(fault -> !fault.at().path().startsWith("toolkit/"))
        .map(ValidationService::issue)
        .forEach(issues::add);
    paths.stream().flatMap(check -> PathChecks.issue(check).stream()).forEach(issues::add);
    issues.addAll(read.whole() ? ends.issues() : List.of());
    issues.addAll(UseChecks.of(known, read, CodeUse.of(code, known, shelf)));
    return new ValidationReport(
        read.files(),
        paths,
        UseChecks.of(read.claims(), Claim.Kind.INTEGRATION).size(),
        UseChecks.of(read.claims(), Claim.Kind.VARIABLE).size(),
        issues.stream().distinct().sorted().toList());
  }

  private static Issue issue(Fault fault) {
    return Issue.error(fault.at(), fault.problem(), fault.advice());
  }
}
