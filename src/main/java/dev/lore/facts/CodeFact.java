package dev.lore.facts;

import dev.lore.model.Location;

/** A fact read from a file of the audited tree. */
public sealed interface CodeFact extends Fact
    permits AssignmentMade,
        CallMade,
        DependencyDeclared,
        EnvVarDeclared,
        EnvVarRead,
        FileRead,
        HostNamed,
        ImportUse,
        IntegrationPlanned,
        LiteralSeen,
        LoopSeen,
        RouteDeclared,
        SecretSeen,
        TextSearched {

  /** Where it stands. */
  Location at();
}
