package dev.lore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every source file to google-java-format; with {@code -Dformat=apply} it formats them. */
class FormatTest {

  private static final String WAY_OUT = "mvn -q test -Dtest=FormatTest -Dformat=apply";

  @Test
  void every_source_file_is_formatted() throws IOException, FormatterException {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      String formatted = new Formatter().formatSourceAndFixImports(text);
      if (text.equals(formatted)) {
        continue;
      }
      if ("apply".equals(System.getProperty("format"))) {
        Files.writeString(file, formatted);
      } else {
        unformatted.add(file);
      }
    }
    assertThat(unformatted).as("not formatted; run: %s", WAY_OUT).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
