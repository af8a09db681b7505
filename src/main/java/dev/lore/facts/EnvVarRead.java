package dev.lore.facts;

import dev.lore.model.Location;

/**
 * An environment variable that code reads: {@code process.env.STRIPE_SECRET_KEY}, {@code
 * os.environ["TWILIO_AUTH_TOKEN"]}, {@code os.Getenv("RESEND_API_KEY")}, {@code
 * System.getenv("SENDGRID_API_KEY")}, {@code ENV["MAILGUN_API_KEY"]}.
 *
 * @param at where the read begins
 * @param language of the file; how its name ends where that is not parsed: {@code rb}
 * @param name the variable
 */
public record EnvVarRead(Location at, String language, String name) implements CodeFact {
  /** The file it stands in. */
  public String path() {
    return at.path();
  }

  /** Whether it is set without anybody's doing where programs run, so that no sample needs it. */
  public boolean given() {
    return GivenVariables.has(name);
  }
}
