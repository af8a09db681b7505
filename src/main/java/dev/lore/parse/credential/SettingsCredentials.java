package dev.lore.parse.credential;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lore.facts.CredentialGiven;
import dev.lore.parse.text.SourceText;
import dev.lore.parse.text.SourceText.Mask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Credentials written down in files of settings and in code of other languages, line by line:
 * {@code api_key: 9f86d081884c7d65}, {@code <token>…</token>}.
 *
 * <p>Without a syntax tree only what looks random counts, and a password that has both letters and
 * digits. Documents are not read: what they show are examples.
 */
public final class SettingsCredentials {
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i).*\\.(?:md|mdx|markdown|rst|adoc|asciidoc|html?|svg|tex|ipynb|po|pot|xlf|resx|arb|strings|csv|tsv|patch|diff|css|scss|sql|log)");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?i).*[._-](?:example|sample|template|dist|tpl|tmpl|default|defaults|schema)(?:[._-][^/]*)?");
  private static final Pattern TRANSLATED =
      Pattern.compile(
          "(?i)(?:.*/)?(?:locales?|i18n|lang|langs|languages|translations?|messages)(?:/.*|[_.-][^/]*)");
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)([\\w.$-]{0,60}(?:passw|pwd|passphrase|secret|token|key|cred|auth|bearer|jwt)[\\w.-]{0,40})[\"'\\]]{0,2}(?:\\s+string|\\s*:\\s*string)?\\s*(?:=>|\\?\\?=|\\|\\|=|[:?.]{0,3}=|:|,|>|\\|\\|)\\s*[\"'`]{0,3}([^\\s\"'`<>,;{}()\\[\\]\\\\]{6,400})");

  /** {@code <add key="Password" value="…" />}, and the like in JSON and YAML. */
  private static final Pattern KEYED =
      Pattern.compile(
          "(?i)\\b(?:key|name)[\"']?\\s*[:=]\\s*[\"']([\\w.-]{2,80})[\"'][\\s,]{1,8}[\"']?value[\"']?\\s*[:=]\\s*[\"']([^\\s\"'<>]{6,400})[\"']");

  private static final int LONGEST_LINE = 2000;
  private static final int LEAST_PASSWORD = 8;

  private SettingsCredentials() {}

  /** Whether files of this name are read at all. */
  private static boolean reads(String path) {
    return !EXAMPLE.matches(path) && !DOCUMENT.matches(path) && !TRANSLATED.matches(path);
  }

  /** Those of a file that has no syntax tree, in its order. */
  public static List<CredentialGiven> read(SourceText source, boolean test) {
    var facts = new ArrayList<CredentialGiven>();
    each(
        source,
        (start, match) ->
            facts.add(
                new CredentialGiven(
                    source.location(start + match.start(2)),
                    "",
                    match.group(1),
                    CredentialValue.masked(match.group(2)),
                    test)));
    return facts;
  }

  /** What is to be masked of a file that is shown. */
  public static List<Mask> masks(SourceText source) {
    var masks = new ArrayList<Mask>();
    each(
        source,
        (start, match) ->
            masks.add(
                new Mask(
                    start + match.start(2),
                    start + match.end(2),
                    CredentialValue.masked(match.group(2)))));
    return masks;
  }

  private static void each(SourceText source, BiConsumer<Integer, Matcher> found) {
    if (!reads(source.path())) {
      return;
    }
    int start = 0;
    var text = source.text();
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start <= LONGEST_LINE) {
        var line = text.substring(start, end);
        if (mayHold(line)) {
          each(GIVEN.matcher(line), start, found);
          each(KEYED.matcher(line), start, found);
        }
      }
      start = end + 1;
    }
  }

  private static void each(Matcher match, int start, BiConsumer<Integer, Matcher> found) {
    while (match.find()) {
      if (credential(match.group(1), match.group(2))) {
        found.accept(start, match);
      }
    }
  }

  private static final List<String> WORDS =
      List.of(
          "passw", "pwd", "passphrase", "secret", "token", "key", "cred", "auth", "bearer", "jwt");

  private static boolean mayHold(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }

  /** Whether {@code name} says that it is a secret, and {@code value} is no stand-in for one. */
  public static boolean secret(String name, String value) {
    return switch (CredentialName.of(name)) {
      case CREDENTIAL -> CredentialValue.plausible(value, name);
      case PERHAPS -> CredentialValue.plausible(value, name) && CredentialValue.random(value);
      case OTHER -> false;
    };
  }

  private static boolean credential(String name, String value) {
    var kind = CredentialName.of(name);
    if (kind == CredentialName.OTHER || !CredentialValue.plausible(value, name)) {
      return false;
    }
    if (CredentialValue.random(value)) {
      return true;
    }
    return kind == CredentialName.CREDENTIAL
        && CredentialName.words(name).stream()
            .anyMatch(word -> word.startsWith("passw") || word.equals("pwd"))
        && value.length() >= LEAST_PASSWORD
        && value.chars().anyMatch(Character::isDigit)
        && value.chars().anyMatch(Character::isLetter)
        && !value.matches("[\\w]+[.(].*");
  }
}
