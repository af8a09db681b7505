package dev.lore.rules.compile;

import dev.lore.rules.RuleSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Compiled rules of projects, one jar for each content; may be deleted at any time.
 *
 * @param build what the jars depend on besides the rules: the version of this program
 */
public record RuleCache(Path folder, String build) {
  /**
   * The jar of these rules, compiled if they were never seen before.
   *
   * <p>Two processes may compile the same rules at once; the last one's jar stays.
   */
  public Path jar(List<RuleSource> rules) throws IOException {
    var jar = folder.resolve(hash(build, rules) + ".jar");
    if (Files.exists(jar)) {
      return jar;
    }
    var compiled = RuleCompiler.open().compile(rules);
    Files.createDirectories(folder);
    var draft = Files.createTempFile(folder, "rules", ".part");
    try {
      try (var out = Files.newOutputStream(draft)) {
        compiled.writeJar(out);
      }
      return Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The SHA-256 of a word and some rules, in upper-case hexadecimal digits. */
  static String hash(String word, List<RuleSource> rules) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      add(digest, word);
      for (var rule : rules) {
        add(digest, rule.id().toString());
        add(digest, rule.drl());
      }
      return HexFormat.of().withUpperCase().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
