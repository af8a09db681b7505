package dev.lore.facts;

import dev.lore.model.Location;

/** A fact read from a file of the audited tree. */
public sealed interface CodeFact extends Fact
    permits AffiliationCheck,
        AssetSent,
        AssignmentMade,
        BoundDeclared,
        CallMade,
        CredentialGiven,
        CredentialsCheck,
        DependencyDeclared,
        EnvVarDeclared,
        EnvVarRead,
        ErrorBranch,
        ErrorFormatted,
        ErrorReturned,
        FileRead,
        GroupLimit,
        GroupStart,
        HostNamed,
        ImportUse,
        IntegrationFound,
        IntegrationPlanned,
        LiteralSeen,
        LoopClosure,
        LoopSeen,
        PageLoop,
        RouteDeclared,
        SecretSeen,
        TextSearched {

  /** Where it stands. */
  Location at();
}
