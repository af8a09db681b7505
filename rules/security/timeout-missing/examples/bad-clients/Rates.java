import java.net.URI;
import java.net.http.HttpRequest;
import org.springframework.web.client.RestTemplate;

class Rates {
  // finds: security/timeout-missing "RestTemplate"
  private final RestTemplate rest = new RestTemplate();

  HttpRequest request(URI uri) {
    // finds: security/timeout-missing "HttpRequest.newBuilder"
    return HttpRequest.newBuilder().uri(uri).GET().build();
  }
}
