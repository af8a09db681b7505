package dev.lore.facts;

import dev.lore.model.Location;
import java.util.regex.Pattern;

/**
 * A variable in an environment file: {@code STRIPE_SECRET_KEY=} in {@code .env.example}.
 *
 * @param at its line
 * @param name the variable
 * @param filled whether a value stands behind it
 * @param secret whether its name says that it is a secret, and the value may be one
 * @param example whether the file is a sample to copy ({@code .env.example}), not one in use
 * @param commented whether it stands in a comment of a sample, to be taken out by those who need it
 */
public record EnvVarDeclared(
    Location at, String name, boolean filled, boolean secret, boolean example, boolean commented)
    implements CodeFact {
  private static final Pattern TRIAL =
      Pattern.compile(
          "(?i)(?:^|.*/)(?:tests?|e2e|fixtures|testdata|__tests__)/.*|.*[._-](?:test|ci|e2e)(?:[._-][^/]*)?");

  /** The file it stands in. */
  public String path() {
    return at.path();
  }

  /** Whether the file is for tests alone: {@code .env.test}. */
  public boolean trial() {
    return TRIAL.matcher(at.path()).matches();
  }

  /** Whether it stands in the same file as {@code other}, in front of it. */
  public boolean precedes(EnvVarDeclared other) {
    return at.path().equals(other.at.path()) && at.compareTo(other.at) < 0;
  }

  /** Whether it is set without anybody's doing where programs run. */
  public boolean given() {
    return GivenVariables.has(name);
  }

  /** Whether its file is for the folder that {@code read} stands in, or for one around it. */
  public boolean covers(EnvVarRead read) {
    String folder = at.path().substring(0, at.path().lastIndexOf('/') + 1);
    return read.at().path().startsWith(folder);
  }
}
