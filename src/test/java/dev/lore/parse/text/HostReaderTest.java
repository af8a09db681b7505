package dev.lore.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostReaderTest {
  @Test
  void hosts_in_settings_and_in_code_that_is_not_parsed_are_read() {
    assertThat(hosts("config/app.yml", "url: https://api.stripe.com/v1?x=1", "# https://a.example"))
        .containsExactly("1:6 api.stripe.com /v1 setting");
    assertThat(hosts("lib/pay.rb", "  post('https://API.Resend.com:443/emails')"))
        .containsExactly("1:9 api.resend.com /emails code");
    assertThat(hosts("spec/pay_spec.rb", "stub 'https://api.stripe.com'"))
        .containsExactly("1:7 api.stripe.com  test");
  }

  @Test
  void documents_and_the_settings_of_tools_are_not() {
    assertThat(hosts("README.md", "https://api.stripe.com")).isEmpty();
    assertThat(hosts(".github/workflows/x.yml", "run: curl https://api.stripe.com")).isEmpty();
    assertThat(hosts("deploy/.env.example", "URL=https://api.stripe.com"))
        .containsExactly("1:5 api.stripe.com  setting");
  }

  @Test
  void a_literal_may_have_gaps_or_be_a_host_alone() {
    assertThat(literal("https://${shop}.myshopify.com/admin/api"))
        .containsExactly(".myshopify.com /admin/api");
    assertThat(literal("https://%s.zendesk.com/api/v2")).containsExactly(".zendesk.com /api/v2");
    assertThat(literal("smtp://user:pw@smtp.mailgun.org:587")).containsExactly("smtp.mailgun.org ");
    assertThat(literal("smtp.sendgrid.net")).containsExactly("smtp.sendgrid.net ");
    assertThat(literal("see https://a.example/x and http://b.example"))
        .containsExactly("a.example /x", "b.example ");
    assertThat(literal("https://localhost:3000")).isEmpty();
    assertThat(literal("lodash.merge")).isEmpty();
    assertThat(literal("no host at all")).isEmpty();
  }

  private static List<String> literal(String value) {
    return Urls.inLiteral(value).stream().map(url -> url.host() + " " + url.path()).toList();
  }

  private static List<String> hosts(String path, String... lines) {
    return HostReader.read(SourceText.of(path, String.join("\n", lines) + "\n")).stream()
        .map(host ->
            host.at().line()
                + ":"
                + host.at().column()
                + " "
                + host.host()
                + " "
                + host.path()
                + " "
                + host.where())
        .toList();
  }
}
