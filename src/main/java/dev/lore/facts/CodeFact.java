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
        EnvVarMentioned,
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
        OutgoingCall,
        PageLoop,
        RetrySeen,
        RouteDeclared,
        RouteVerified,
        SecretSeen,
        SecretShown,
        SignatureChecked,
        TextSearched,
        VerifierDefined,
        WebhookHandled {

  /** Where it stands. */
  Location at();
}
