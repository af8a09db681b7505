class Login {
  void open(String user, String password) {
    // finds: security/secret-logged "a log"
    logger.info("open " + user + " " + password);
    if (user.isEmpty()) {
      // finds: security/secret-logged "the text of an error"
      throw new IllegalStateException(String.format("refused %s", password));
    }
  }
}
