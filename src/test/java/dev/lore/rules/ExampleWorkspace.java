package dev.lore.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A copy of an example in which secrets stand in full: {@code sk_live_{{alnum 24}}} becomes a key
 * of random characters, the same in every run, so that no file of this repository holds one.
 */
final class ExampleWorkspace {
  private static final Pattern GAP = Pattern.compile("\\{\\{(alnum|hex|jwt) (\\w+)}}");
  private static final String ALNUM =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final Random random = new Random(7);
  private final List<Expectation> expectations = new ArrayList<>();

  private ExampleWorkspace() {}

  /** Copies {@code example} into {@code folder} and returns what it promises. */
  static List<Expectation> copy(Path example, Path folder) throws IOException {
    var workspace = new ExampleWorkspace();
    try (var files = Files.walk(example)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        workspace.copy(file, example.relativize(file).toString(), folder);
      }
    }
    return workspace.expectations;
  }

  private void copy(Path file, String path, Path folder) throws IOException {
    String text = GAP.matcher(Files.readString(file)).replaceAll(this::filled);
    var target = folder.resolve(path);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
    expectations.addAll(Expectation.of(path, text.lines().toList()));
  }

  private String filled(MatchResult gap) {
    return switch (gap.group(1)) {
      case "alnum" -> random(ALNUM, Integer.parseInt(gap.group(2)));
      case "hex" -> random("0123456789abcdef", Integer.parseInt(gap.group(2)));
      default ->
          encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")
              + "."
              + encoded(
                  "{\"iss\":\"supabase\",\"ref\":\""
                      + random(ALNUM, 20)
                      + "\",\"role\":\""
                      + gap.group(2)
                      + "\"}")
              + "."
              + random(ALNUM, 43);
    };
  }

  private String random(String alphabet, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
