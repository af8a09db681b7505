package dev.lore.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.http.Served;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a server that wants to know who asks, and of one with several projects. */
class PageTokenTest {
  @TempDir Path home;

  @Test
  void the_token_is_asked_for_once_and_kept_for_the_tab() {
    var way = new Served.Way(Served.SECRET, null, 256);
    try (var served = Served.over(way, PageProject.at(home.resolve("shop")));
        var browser = Browser.open(served.server().address())) {
      browser.go("#/rules").sees("h1", "A token, please");
      browser.write("Token", Served.SECRET).click("form button").sees("h1", "Rules");
      browser.errors(); // The browser tells of the refusal too.

      browser.go("#/integrations").sees("tbody th", "Stripe");

      browser.hadNoErrors();
    }
  }

  @Test
  void each_project_is_shown_when_it_is_chosen() {
    var site = Served.project(home.resolve("site"));
    Served.with(
        site,
        "expertise/a/expertise.yaml",
        "domain: a\nlearnings: [{id: l-1, insight: Said there}]\n");
    try (var served = Served.over(PageProject.at(home.resolve("shop")), site);
        var browser = Browser.open(served.server().address())) {
      browser.go("#/find").write("Words", "said").choose("#project", "site");
      browser.sees("h1", "").write("Words", "said there").sees(".list mark", "Said");
      assertThat(browser.texts(".place")).contains("expertise/a/expertise.yaml:2");
      browser.hadNoErrors();
    }
  }
}
