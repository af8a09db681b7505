package dev.lore.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownPathsTest {

  @ParameterizedTest
  @CsvSource({
    "/src/shop, /src/shop,     a/b.go,  a/b.go",
    "/src/shop, /src,          a/b.go,  shop/a/b.go",
    "/src/shop, /src/shop/a,   a/b.go,  b.go",
    "/src/shop, /src/sho,      a/b.go,  /src/shop/a/b.go",
    "/src/shop, /home,         a/b.go,  /src/shop/a/b.go",
    "/src/shop, /,             a/b.go,  src/shop/a/b.go",
    "/,         /home,         a/b.go,  /a/b.go",
    "/src/shop, /src/x/../shop, a.go,   a.go",
    "/src/shop, /home,         /etc/x,  /etc/x",
  })
  void a_path_is_shown_from_the_working_directory_when_below_it_and_else_absolute(
      String root, String workingDirectory, String path, String shown) {
    assertThat(ShownPaths.of(root, Path.of(workingDirectory)).shown(path)).isEqualTo(shown);
  }
}
