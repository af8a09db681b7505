class Orders {
  HttpResponse<String> order(HttpClient client, URI uri, String key) throws InterruptedException {
    // finds: security/rate-limit-ignored "a request is sent again here and 429 is "
    for (int attempt = 0; attempt < 5; attempt++) {
      var request = HttpRequest.newBuilder(uri).timeout(TEN_SECONDS).PUT(BODY).build();
      try {
        var answer = client.send(request, BodyHandlers.ofString());
        return answer;
      } catch (IOException e) {
        Thread.sleep((long) (Math.pow(2, attempt) * 500));
      }
    }
    throw new OrderException();
  }
}
