package dev.lore.http.page;

import dev.lore.http.Served;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import javax.imageio.ImageIO;

/**
 * Takes a picture of every view, light and dark, wide and as a phone shows it, into the folder that
 * is its argument. Those in {@code src/doc} are some of them.
 */
final class PagePictures {
  /** So many colours a picture has: text needs few. */
  private static final int COLOURS = 64;

  private PagePictures() {}

  public static void main(String[] arguments) throws IOException {
    var to = Files.createDirectories(Path.of(arguments[0]));
    var home = Files.createTempDirectory("lore-pictures");
    try (var served = Served.over(PageProject.at(home.resolve("shop")));
        var browser = Browser.open(served.server().address())) {
      for (var scheme : new String[] {"light", "dark"}) {
        for (var width : new int[] {1100, 360}) {
          browser.prefers(scheme).screen(width, width == 360 ? 740 : 800);
          var ending = "-" + scheme + (width == 360 ? "-phone" : "") + ".png";
          for (var view : PageViews.ALL) {
            view.open(browser);
            write(browser.picture(), to.resolve(view.name() + ending));
          }
          browser.go("#/audit").click("form button[type=submit]").sees(".outcome", "Failed");
          browser.ask("document.querySelector('.outcome').scrollIntoView()");
          write(browser.picture(), to.resolve("findings" + ending));
        }
      }
    }
  }

  private static void write(byte[] png, Path to) throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(png));
    var model = palette(picture);
    var small =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        small.getRaster().setSample(x, y, 0, nearest(model, picture.getRGB(x, y)));
      }
    }
    ImageIO.write(small, "png", to.toFile());
  }

  private static IndexColorModel palette(BufferedImage picture) {
    var counts = new HashMap<Integer, Integer>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y), 1, Integer::sum);
      }
    }
    var colours =
        counts.entrySet().stream()
            .sorted(Comparator.comparingInt(one -> -one.getValue()))
            .limit(COLOURS)
            .mapToInt(one -> one.getKey())
            .toArray();
    return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int nearest(IndexColorModel model, int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < model.getMapSize() && least > 0; i++) {
      int distance = 0;
      for (int shift = 0; shift < 24; shift += 8) {
        int apart = (model.getRGB(i) >> shift & 255) - (colour >> shift & 255);
        distance += apart * apart;
      }
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
