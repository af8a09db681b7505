package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.cli.LoreProcess.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code lore}, laid out as in a release, in a folder whose name holds spaces. */
class LauncherTest {
  @TempDir private Path home;
  private Path launcher = Path.of("");

  @BeforeEach
  void unpack_a_release() throws IOException {
    var target = Files.createDirectories(home.resolve("my own lore/target"));
    launcher = Files.copy(Path.of("lore"), target.resolveSibling("lore"));
    var jar = target.resolve("lore.jar");
    try (var empty = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
      empty.finish();
    }
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    // An archive that can't be made is left empty; without one, the launcher would make it now.
    Files.createFile(target.resolve("lore-" + System.getProperty("java.version") + ".classes"));
  }

  @Test
  void the_launcher_is_a_script_that_sh_accepts() throws IOException {
    assertThat(lore().shell("sh -n '" + launcher + "'")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void it_starts_from_a_folder_with_spaces_through_a_link_and_keeps_arguments_whole()
      throws IOException {
    Files.createSymbolicLink(home.resolve("a link"), launcher);
    Tree.at(home.resolve("a project")).with("a b.go", Tree.P0);

    var outcome = lore().shell("cd 'a project' && '../a link' audit 'a b.go'");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("a b.go\n  8:3  P0    ");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "xx_YY.UTF-8", "C.UTF-8"})
  void names_beyond_ascii_are_arguments_in_every_locale(String locale) throws IOException {
    Tree.at(home.resolve("caf\u00e9")).with("\u65e5\u672c.go", Tree.P0);

    var outcome = lore().with("LC_ALL", locale).shell("cd caf* && '" + launcher + "' audit *.go");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("\u65e5\u672c.go\n  8:3  P0    ");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void a_java_home_that_is_none_is_named() throws IOException {
    assertThat(lore().with("LORE_JAVA_HOME", "/gone").shell("'" + launcher + "' --version"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                lore: LORE_JAVA_HOME=/gone is not a Java 21 or later
                  Let it name the folder that holds bin/java, or unset it.
                """));
  }

  private LoreProcess lore() throws IOException {
    return LoreProcess.in(home).with("LORE_JAVA_HOME", System.getProperty("java.home"));
  }

  /** Of a jar that holds nothing, before the class path of the tests. */
  private static Manifest manifest() {
    var manifest = new Manifest();
    var main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "dev.lore.Lore");
    main.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    return manifest;
  }
}
