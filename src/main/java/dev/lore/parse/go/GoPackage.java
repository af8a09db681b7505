package dev.lore.parse.go;

import dev.lore.facts.CodeFact;
import dev.lore.model.IntegrationPolicy;
import dev.lore.parse.go.integration.Integrations;
import dev.lore.parse.go.types.GoFile;
import dev.lore.parse.go.types.GoParts;
import dev.lore.parse.go.types.GoTypes;
import dev.lore.parse.go.types.Neighbours;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Settles what the files of one folder say, now that all of them are known. */
public final class GoPackage {
  private GoPackage() {}

  /**
   * The facts of {@code files}, in their order.
   *
   * @param module that they belong to, if that is known
   * @param modules knows the packages of the module
   * @param policy what integrations call things
   */
  public static List<CodeFact> facts(
      List<GoFile> files, Optional<GoModule> module, GoModules modules, IntegrationPolicy policy) {
    var parts = GoParts.empty();
    files.forEach(file -> parts.add(file.parts()));
    var version = module.map(GoModule::version).orElse(OptionalInt.empty());
    var types = GoTypes.of(files, version, module.map(modules::around).orElse(Neighbours.NONE));
    var settled =
        files.stream()
            .flatMap(file -> file.drafts().stream())
            .map(draft -> draft.settle(types))
            .flatMap(Optional::stream);
    return Stream.concat(settled, new Integrations(policy, parts, types).facts().stream()).toList();
  }
}
