class Mailer {
  private final String from = System.getenv("MAIL_FROM");
}
