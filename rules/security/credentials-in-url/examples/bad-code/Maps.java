class Maps {
  String url(String apiKey) {
    // finds: security/credentials-in-url "`apiKey`"
    return "https://maps.example/v1?key=" + apiKey;
  }
}
