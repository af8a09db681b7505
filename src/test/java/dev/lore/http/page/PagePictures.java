package dev.lore.http.page;

import dev.lore.http.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the pictures of the page that documents show: a folder to write to is its argument. */
final class PagePictures {
  private PagePictures() {}

  public static void main(String[] arguments) throws IOException {
    var to = Files.createDirectories(Path.of(arguments[0]));
    var home = Files.createTempDirectory("lore-pictures");
    try (var served = Served.over(PageProject.at(home.resolve("shop")));
        var browser = Browser.open(served.server().address())) {
      for (var scheme : new String[] {"light", "dark"}) {
        for (var width : new int[] {1100, 360}) {
          browser.prefers(scheme).screen(width, width == 360 ? 740 : 800);
          for (var view : PageViews.ALL) {
            view.open(browser);
            var name = view.name() + "-" + scheme + (width == 360 ? "-phone" : "") + ".png";
            Files.write(to.resolve(name), browser.picture());
          }
        }
      }
    }
  }
}
