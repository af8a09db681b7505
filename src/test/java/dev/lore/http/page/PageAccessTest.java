package dev.lore.http.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.http.Served;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether everybody can use every view: axe-core looks at it, light and dark, wide and narrow. */
@TestInstance(Lifecycle.PER_CLASS)
class PageAccessTest {
  private static final String LOOK =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
          (found) => done(found.violations
              .filter((one) => ['serious', 'critical'].includes(one.impact))
              .flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}: ${node.failureSummary}`))),
          (error) => done([String(error)]));
      """;

  private final Served served;
  private final Browser browser;
  private final String axe;

  PageAccessTest(@TempDir Path home) throws IOException {
    try (var script = PageAccessTest.class.getResourceAsStream("/axe.min.js")) {
      assertThat(script).isNotNull();
      axe = new String(script.readAllBytes(), UTF_8);
    }
    served = Served.over(PageProject.at(home.resolve("shop")));
    browser = Browser.open(served.server().address());
  }

  @AfterAll
  void stop() {
    browser.close();
    served.close();
  }

  static Stream<PageViews.View> views() {
    return PageViews.ALL.stream();
  }

  @Test
  void what_keeps_people_out_is_found() {
    browser.go("#/rules").sees("h1", "Rules");
    browser.ask("document.querySelector('main').append(document.createElement('button'))");
    browser.ask(axe);
    assertThat((List<?>) browser.askLater(LOOK))
        .singleElement()
        .asString()
        .startsWith("button-name: <button></button>");
  }

  @ParameterizedTest
  @MethodSource("views")
  void nothing_keeps_anybody_out(PageViews.View view) {
    for (var scheme : List.of("light", "dark")) {
      browser.prefers(scheme).screen(1100, 900);
      view.open(browser);
      browser.ask(axe);
      assertThat((List<?>) browser.askLater(LOOK)).as(scheme).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void a_phone_shows_all_of_it_without_scrolling_sideways(PageViews.View view) {
    browser.screen(360, 740);
    view.open(browser);
    browser.ask(axe);
    assertThat((List<?>) browser.askLater(LOOK)).isEmpty();
    assertThat(browser.ask("return document.documentElement.scrollWidth")).isEqualTo(360L);
  }
}
