class Login {
  void open(String user, String password) {
    logger.info("open {} {}", user, password.length());
    client.login(user, password);
  }
}
