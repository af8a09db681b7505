package dev.lore.http.page;

import java.util.List;
import java.util.function.Consumer;

/** Every view of the page over a {@link PageProject}, with something in it. */
final class PageViews {
  static final List<View> ALL =
      List.of(
          new View(
              "find",
              browser -> {
                browser.go("#/find").write("Words", "webhook retries");
                browser.sees(".list mark", "Retries");
              }),
          new View(
              "nothing-found",
              browser -> {
                browser.go("#/find").write("Words", "zzzzqqqq");
                browser.sees(".empty", "Nothing found");
              }),
          new View(
              "learning",
              browser -> {
                browser.go("#/learning/l-retries").sees("h1", PageProject.LEARNED);
              }),
          new View("add", browser -> browser.go("#/add").sees("h1", "Add a learning")),
          new View(
              "integrations",
              browser -> {
                browser.go("#/integrations").sees("tbody th", "Stripe");
              }),
          new View(
              "audit",
              browser -> {
                browser.go("#/audit").click("form button[type=submit]").sees(".outcome", "Failed");
              }),
          new View("rules", browser -> browser.go("#/rules").sees(".headline", "Errgroup")),
          new View(
              "rule",
              browser -> {
                browser.go("#/rule/p0/errgroup-unlimited").sees(".prose h2", "What to do");
              }),
          new View(
              "gone",
              browser -> {
                browser.go("#/learning/l-none").sees(".problem", "No learning has the id");
              }));

  private PageViews() {}

  /** A view and how somebody comes to see it. */
  record View(String name, Consumer<Browser> steps) {
    void open(Browser browser) {
      steps.accept(browser);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
