package dev.lore.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.http.Served;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What people do with the page, in a browser, with a server and files behind it. */
@TestInstance(Lifecycle.PER_CLASS)
class PageTest {
  private final Path shop;
  private final Served served;
  private final Browser browser;

  PageTest(@TempDir Path home) {
    shop = PageProject.at(home.resolve("shop"));
    served = Served.over(shop);
    browser = Browser.open(served.server().address());
  }

  @AfterAll
  void stop() {
    browser.close();
    served.close();
  }

  @AfterEach
  void nothing_went_wrong() {
    browser.hadNoErrors();
    assertThat(served.log()).isEmpty();
  }

  @Test
  void a_learning_is_added_found_confirmed_and_refuted() {
    browser
        .go("#/add")
        .write("Insight", "Payouts are late on Mondays")
        .write("Context", "The weekly run")
        .write("Domain", "payouts")
        .write("Files", "src/pay.ts\nsrc/sync.go")
        .click("form.card button[type=submit]")
        .sees(".done", "Kept. Payouts are late on Mondays");
    assertThat(shop.resolve("expertise/payouts/expertise.yaml"))
        .content()
        .contains("insight: Payouts are late on Mondays");

    browser
        .go("#/find")
        .write("Words", "monday payout")
        .sees(".list > li:first-child mark", "Payouts")
        .click(".list > li:first-child a")
        .sees("h1", "Payouts are late on Mondays");
    assertThat(browser.texts("dd")).contains("payouts", "src/pay.ts\nsrc/sync.go");

    browser
        .click("[data-verb=confirm]")
        .sees(".about", "confirmed 1×")
        .sees("#status", "Confirmed.");
    browser.until("the focus to stay", () -> browser.focused().equals("Confirm"));
    browser.click("[data-verb=refute]").sees(".about", "refuted 1×");
    assertThat(browser.texts(".history li strong"))
        .containsExactly("added", "confirmed", "refuted");
    browser.click("[data-verb=archive]").sees(".about", "archived");
    browser.click("[data-verb=restore]").sees("[data-verb=archive]", "Archive");
  }

  @Test
  void an_audit_shows_code_by_file_and_by_rule_and_a_rule_is_read_from_it() {
    browser.go("#/audit").click("form button[type=submit]").sees(".outcome", "Failed");

    assertThat(browser.texts(".group code")).containsExactly("src/pay.ts", "src/sync.go");
    assertThat(browser.texts(".line.here"))
        .contains("export const stripe = new Stripe('sk_live_… (36 characters)');");
    assertThat(browser.texts("main").getFirst()).doesNotContain("51HqzT9K");
    browser.click("label:has(input[value=rule])").sees(".group code", "p0/errgroup-unlimited");
    browser.click(".finding summary").sees(".why h5", "Why it matters");
    assertThat(browser.texts(".trend figcaption").getFirst())
        .startsWith("First run in this browser: now 2 open, 2 of them P0");
    browser
        .click("form button[type=submit]")
        .sees(".trend", "Last 2 runs")
        .sees(".trend", "as many");

    browser.click("tbody a[href='#/rule/p0/errgroup-unlimited']").sees("h1", "Errgroup without");
    assertThat(browser.texts(".prose h2")).contains("Why it matters", "What to do");
    browser.click("nav a[href='/#/audit']").sees(".outcome", "Failed: 2 open findings");
  }

  @Test
  void the_matrix_tells_what_is_there_for_each_integration() {
    browser.go("#/integrations").sees("tbody th", "Stripe");

    browser.write("Filter", "stripe").sees("#status", "1 integration shown");
    assertThat(browser.texts("tbody td")).contains("payments", "✓\nSTRIPE_WEBHOOK_SECRET", "✓\n2");
    browser.click("tbody td:last-child a").sees(".list mark", "stripe");
  }

  @Test
  void what_is_refused_is_told_with_the_way_out() {
    browser
        .go("#/add")
        .write("Insight", "Use sk_li" + "ve_51HqzT9KpWm3VxRbNc8LdYf2AgJt")
        .click("form.card button[type=submit]")
        .sees("[role=alert]", "holds what looks like a Stripe live secret key")
        .sees("[role=alert]", "Name the variable that holds it instead");
    browser.go("#/learning/l-none").sees("[role=alert]", "No learning has the id 'l-none'");
    browser.errors(); // The browser tells of each refusal too.
  }

  @Test
  void what_is_shown_never_becomes_markup() {
    var text = "<img src=x onerror=\"document.title='taken'\"><b>bold</b> `code` [a](javascript:x)";
    browser
        .go("#/add")
        .write("Insight", text)
        .click("form.card button[type=submit]")
        .sees(".done", text)
        .click(".done a")
        .sees("h1", text);
    browser.go("#/find").write("Words", "onerror bold").sees(".headline", text);
    assertThat(browser.ask("return document.querySelectorAll('main b, main img').length"))
        .isEqualTo(0L);
  }

  @Test
  void the_keyboard_is_enough() {
    browser.go("#/rules").sees(".headline", "Errgroup");
    browser.press("/").sees("label", "Words");
    browser.until("the search to have the focus", () -> browser.hasFocus("#field-words"));
    browser.press("webhook").sees(".list mark", "webhook").press(Keys.ESCAPE).press("j");
    assertThat(browser.hasFocus(".list > li:first-child *")).isTrue();
    browser.press("j");
    assertThat(browser.hasFocus(".list > li:first-child *")).isFalse();
    browser.press("k");
    assertThat(browser.hasFocus(".list > li:first-child *")).isTrue();
  }

  @Test
  void the_address_says_what_is_shown() {
    browser.go("#/find?q=smallest+unit&kind=LEARNING").sees(".list mark", "smallest");
    assertThat(browser.ask("return document.querySelector('input[value=LEARNING]').checked"))
        .isEqualTo(true);
  }

  @Test
  void the_theme_is_kept() {
    browser.prefers("light").go("#/rules");
    browser.click("#theme").click("#theme").sees("#theme", "Theme: dark");
    browser.go("#/rules").sees("#theme", "Theme: dark");
    assertThat(browser.ask("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(18, 22, 21)");
    browser.click("#theme").sees("#theme", "Theme: system");
  }
}
