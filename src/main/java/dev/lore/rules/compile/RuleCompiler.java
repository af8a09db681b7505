package dev.lore.rules.compile;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.rules.catalog.RuleSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from DRL to classes: each pack becomes one executable model.
 *
 * <p>Run at build time over the toolkit's rules, and once per content over trusted rules of a
 * project. Costs seconds; nothing on the path of an audit may reach it otherwise.
 */
public final class RuleCompiler {
  private final String classPath;

  private RuleCompiler(String classPath) {
    this.classPath = classPath;
  }

  /** A compiler that sees the facts of the running class path. */
  public static RuleCompiler open() {
    return new RuleCompiler(System.getProperty("java.class.path"));
  }

  /** Compiles the rules below the first folder into the second. */
  public static void main(String[] args) throws IOException {
    try {
      open().compile(RuleSource.below(Path.of(args[0]))).writeTo(Path.of(args[1]));
    } catch (RuleFaults faults) {
      System.err.println(faults.getMessage());
      System.exit(1);
    }
  }

  /**
   * Compiles all packs together.
   *
   * @throws RuleFaults naming every fault with its line in the user's own file
   */
  public CompiledRules compile(List<RuleSource> rules) {
    try {
      return together(rules);
    } catch (ModelSources.Rejected | JavaSources.Rejected rejected) {
      throw faults(rules, rejected);
    }
  }

  private CompiledRules together(List<RuleSource> rules)
      throws ModelSources.Rejected, JavaSources.Rejected {
    var generated = ModelSources.from(rules);
    var compiled = new CompiledRules(generated.java().compile(classPath), generated.models());
    TrialLoader.load(compiled);
    return compiled;
  }

  /** Compiles rule by rule, since only then is it certain in which file a fault is. */
  private RuleFaults faults(List<RuleSource> rules, Exception together) {
    var faults = new ArrayList<Fault>();
    for (var rule : rules) {
      try {
        together(List.of(rule));
      } catch (ModelSources.Rejected rejected) {
        faults.addAll(new DrlErrors(rule).translate(rejected.said()));
      } catch (JavaSources.Rejected rejected) {
        faults.addAll(JavaErrors.of(rule).translate(rejected.problems()));
      }
    }
    if (faults.isEmpty()) {
      faults.add(
          new Fault(
              Location.of("rules/", 1),
              "the rules do not compile together",
              String.valueOf(together.getMessage())));
    }
    return new RuleFaults(faults);
  }
}
