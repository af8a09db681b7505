package dev.lore.rules.compile;

import dev.lore.rules.catalog.RuleSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Compiled rules of projects, one jar for each content; may be deleted at any time.
 *
 * @param build what the jars depend on besides the rules: the version of this program
 */
public record RuleCache(Path folder, String build) {
  /**
   * The jar of these rules, compiled if they were never seen before, or if what was kept of them is
   * no longer what was written.
   *
   * <p>Two processes may compile the same rules at once; the last one's jar stays.
   */
  public Path jar(List<RuleSource> rules) throws IOException {
    var name = hash(build, rules);
    var kept = kept(name);
    return kept.isPresent() ? kept.get() : written(name, RuleCompiler.open().compile(rules));
  }

  /** A jar that is as it was written; a class loader passes over one that is not, in silence. */
  private Optional<Path> kept(String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var jars = Files.newDirectoryStream(folder, name + "-*.jar")) {
      for (var jar : jars) {
        if (Files.isRegularFile(jar) && jar.equals(jar(name, Files.readAllBytes(jar)))) {
          return Optional.of(jar);
        }
      }
    }
    return Optional.empty();
  }

  private Path written(String name, CompiledRules compiled) throws IOException {
    var bytes = new ByteArrayOutputStream();
    compiled.writeJar(bytes);
    Files.createDirectories(folder);
    var draft = Files.createTempFile(folder, "rules", ".part");
    try {
      Files.write(draft, bytes.toByteArray());
      return Files.move(draft, jar(name, bytes.toByteArray()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Where a jar of these bytes stands: its name tells what is in it. */
  private Path jar(String name, byte[] bytes) {
    var digest = sha256();
    digest.update(bytes);
    return folder.resolve(name + "-" + hex(digest) + ".jar");
  }

  /** The SHA-256 of a word and some rules, in upper-case hexadecimal digits. */
  static String hash(String word, List<RuleSource> rules) {
    var digest = sha256();
    add(digest, word);
    add(digest, FactDictionary.form());
    for (var rule : rules) {
      add(digest, rule.id().toString());
      add(digest, rule.drl());
      add(digest, rule.page());
    }
    return hex(digest);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().withUpperCase().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
