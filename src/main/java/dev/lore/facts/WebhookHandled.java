package dev.lore.facts;

import dev.lore.model.Location;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A function that answers requests and takes a webhook by its name, route, file or a signature's
 * header: {@code app.post("/webhooks/stripe", (req, res) => { … })}.
 *
 * @param at where the function begins
 * @param language of the file
 * @param name of the function, or its route where it has none
 * @param evidence whose webhook it is
 * @param check whether it verifies, as far as its own file shows
 * @param calls names of functions of other files that it runs whatever happens
 * @param guarded names of functions of other files that it runs on conditions that a sender may
 *     choose, or that a setting may leave open
 * @param acknowledged where a failure is answered as a success; null where none is
 */
public record WebhookHandled(
    Location at,
    String language,
    String name,
    WebhookEvidence evidence,
    Check check,
    Set<String> calls,
    Set<String> guarded,
    @Nullable Location acknowledged)
    implements CodeFact {
  /** How far a function verifies what it is sent. */
  public enum Check {
    /** Not at all. */
    NONE,
    /** Only where a secret is set, a header is there or an environment asks for it. */
    CONDITIONAL,
    /** Always. */
    ALWAYS
  }

  /** The file it stands in. */
  public String path() {
    return at.path();
  }

  /** Whether nothing in its file verifies. */
  public boolean unverified() {
    return check == Check.NONE;
  }

  /** Whether its file verifies on a condition. */
  public boolean conditional() {
    return check == Check.CONDITIONAL;
  }

  /** Whether it runs {@code verifier}, on a condition or not. */
  public boolean reaches(VerifierDefined verifier) {
    return calls.contains(verifier.name()) || guarded.contains(verifier.name());
  }

  /** Whether it always runs {@code verifier}, which always verifies. */
  public boolean relies(VerifierDefined verifier) {
    return calls.contains(verifier.name()) && !verifier.conditional();
  }
}
