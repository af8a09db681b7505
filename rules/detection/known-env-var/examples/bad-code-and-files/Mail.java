class Mail {
  // finds: detection/known-env-var "reads RESEND_API_KEY"
  static final String KEY = System.getenv("RESEND_API_KEY");
}
