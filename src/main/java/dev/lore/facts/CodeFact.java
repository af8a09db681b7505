package dev.lore.facts;

import dev.lore.model.Location;

/** A fact read from a file of the audited tree. */
public sealed interface CodeFact extends Fact
    permits AssignmentMade,
        CallMade,
        CredentialGiven,
        DependencyDeclared,
        EnvVarDeclared,
        EnvVarRead,
        FileRead,
        ImportUse,
        LiteralSeen,
        LoopSeen,
        RouteDeclared,
        SecretSeen,
        TextSearched {

  /** Where it stands. */
  Location at();
}
