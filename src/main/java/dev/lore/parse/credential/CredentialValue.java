package dev.lore.parse.credential;

import dev.lore.parse.text.Entropy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a text that may be a password or key from one that only stands where one belongs. */
final class CredentialValue {
  private static final int LEAST = 3;
  private static final int LEAST_RANDOM = 12;
  private static final int LONGEST = 500;

  /** Filled in elsewhere: by a template, a shell, a formatter, a vault. */
  private static final Pattern FILLED_IN =
      Pattern.compile(
          "\\$\\{|\\$\\(|\\{\\{|#\\{|<%|%\\(|%[sdvq]|^\\$\\w+$|^%\\w+%$|^<.*>$|^\\{\\w*}$|^\\[.*]$|^__\\w+__$|^@\\w+@$"
              + "|^(?:env|vault|ssm|secret|file|ref|op|sops|arn|aws|gcp|azure|kms|ENC)[:(]|process\\.env|os\\.environ|getenv|ENV\\[|secrets\\.|vars\\.|env\\.");

  /** Where it leads: a file, a folder, a page, a mailbox. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:\\.{0,2}|~|[A-Za-z]:)/.*|^[a-z][a-z0-9+.-]*://.*|.*\\.(?:pem|key|crt|cer|txt|json|ya?ml|env|xml|html?|[cm]?[jt]sx?|py|go|java|properties|p12|jks)$|^[^@\\s]+@[\\w-]+\\.[\\w.]+$");

  /** Made from a secret, and published or stored in its place. */
  private static final Pattern HASHED =
      Pattern.compile(
          "^\\$(?:2[abxy]|argon2\\w*|5|6|scrypt|pbkdf2[\\w-]*)\\$.*|^(?:pbkdf2|bcrypt|argon2|sha\\d+|md5|scrypt)[_:$-].*|^\\{\\w+}.*|^sha\\d{1,3}[-:].*");

  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final Pattern PUBLIC =
      Pattern.compile(
          "^(?:ssh-|ecdsa-|pk_|pk\\.|-----BEGIN (?:PUBLIC|CERT|SSH2|RSA PUBLIC)).*",
          Pattern.DOTALL);

  private static final List<String> STAND_INS =
      List.of(
          "your",
          "example",
          "placeholder",
          "changeme",
          "change-me",
          "change_me",
          "changeit",
          "xxx",
          "***",
          "...",
          "…",
          "dummy",
          "fake",
          "redacted",
          "todo",
          "insert",
          "replace",
          "sample",
          "-----",
          "_____",
          "=====",
          "#####");

  private static final Set<String> NO_VALUES =
      Set.of(
          "none",
          "null",
          "nil",
          "undefined",
          "true",
          "false",
          "string",
          "text",
          "required",
          "invalid",
          "optional",
          "unknown",
          "default",
          "basic",
          "bearer",
          "hidden",
          "number",
          "object",
          "boolean",
          "empty",
          "missing",
          "n/a",
          "secret",
          "token",
          "key",
          "password",
          "jwt",
          "oauth",
          "oauth2",
          "session",
          "cookie",
          "header",
          "query",
          "yes",
          "no",
          "on",
          "off",
          "enabled",
          "disabled");

  /** Words that say which of several credentials is meant. */
  private static final Set<String> LABELS =
      Set.of(
          "x",
          "client",
          "user",
          "access",
          "refresh",
          "auth",
          "api",
          "app",
          "the",
          "new",
          "old",
          "current",
          "db",
          "database",
          "admin",
          "web",
          "id",
          "login",
          "session",
          "field",
          "input",
          "token",
          "key",
          "secret",
          "password",
          "header",
          "name",
          "account",
          "service",
          "authorization",
          "openai",
          "anthropic",
          "aws",
          "google",
          "github",
          "stripe",
          "error",
          "required",
          "invalid",
          "type");

  /** What stands before the credential itself in a header. */
  private static final Pattern SCHEME = Pattern.compile("^(?i:bearer|token|basic):?\\s+");

  private CredentialValue() {}

  /** Whether {@code value} may be what opens the thing called {@code name}. */
  static boolean plausible(String said, String name) {
    var value = SCHEME.matcher(said).replaceFirst("");
    return possible(value) && !label(value, name);
  }

  /** Whether it may be a credential where it is used as one, whatever it is called. */
  static boolean possible(String value) {
    var lower = value.toLowerCase(Locale.ROOT);
    return value.length() >= LEAST
        && value.length() <= LONGEST
        && value.chars().noneMatch(Character::isWhitespace)
        && value.chars().anyMatch(Character::isLetterOrDigit)
        && value.chars().distinct().count() > (value.length() > 8 ? 2 : 1)
        && STAND_INS.stream().noneMatch(lower::contains)
        && !FILLED_IN.matcher(value).find()
        && !PLACE.matcher(value).matches()
        && !HASHED.matcher(value).matches()
        && !UUID.matcher(value).matches()
        && !PUBLIC.matcher(value).matches();
  }

  /** Whether it names the thing rather than opening it: {@code TOKEN = "access_token"}. */
  private static boolean label(String value, String name) {
    if (NO_VALUES.contains(value.toLowerCase(Locale.ROOT)) && !value.equals("password")) {
      return true;
    }
    var said = CredentialName.words(value);
    var named = CredentialName.words(CredentialName.last(name));
    var joined = String.join("", said);
    if (String.join("", named).contains(joined)) {
      return true;
    }
    boolean words = value.matches("[A-Za-z]+(?:[._:/-]?[A-Za-z]+)*");
    boolean dotted = words && value.matches("[a-z]+(?:[.:/][A-Za-z_-]+)+");
    return dotted
        || (words && said.stream().allMatch(word -> named.contains(word) || LABELS.contains(word)))
        || value.chars().anyMatch(c -> c > 127 && Character.isLetter(c));
  }

  /** Whether it looks random: digits among letters, and not a name, a version or a date. */
  static boolean random(String value) {
    if (value.length() < LEAST_RANDOM || !value.matches("[0-9A-Za-z+/=_.~!@#%^&*:-]+")) {
      return false;
    }
    long digits = value.chars().filter(Character::isDigit).count();
    long letters = value.chars().filter(Character::isLetter).count();
    return digits >= 2
        && letters >= 2
        && Entropy.of(value) >= (value.length() < 20 ? 2.9 : 3.3)
        && Randomness.mixed(value);
  }

  /** What reports show in its place. */
  static String masked(String value) {
    return "… (" + value.length() + " characters)";
  }
}
