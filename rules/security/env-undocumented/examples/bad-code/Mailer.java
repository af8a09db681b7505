class Mailer {
  // finds: security/env-undocumented "`MAIL_HOST`"
  private final String host = System.getenv("MAIL_HOST");
}
