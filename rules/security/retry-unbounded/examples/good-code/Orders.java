class Orders {
  HttpResponse<String> order(HttpClient client, URI uri, String key) throws InterruptedException {
    for (int attempt = 0; attempt < 5; attempt++) {
      var request = HttpRequest.newBuilder(uri).timeout(TEN_SECONDS).PUT(BODY).build();
      try {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 429) {
          throw new BusyException();
        }
        return answer;
      } catch (IOException e) {
        Thread.sleep((long) (Math.pow(2, attempt) * 500));
      }
    }
    throw new OrderException();
  }
}
