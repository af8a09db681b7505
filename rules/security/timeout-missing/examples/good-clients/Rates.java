import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

class Rates {
  HttpRequest request(URI uri) {
    return HttpRequest.newBuilder().uri(uri).timeout(Duration.ofSeconds(10)).GET().build();
  }
}
