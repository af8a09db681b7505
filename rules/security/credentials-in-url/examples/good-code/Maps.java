class Maps {
  String header(String apiKey) {
    return "Bearer " + apiKey;
  }
}
