package dev.lore.parse.credential;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a variable, field, parameter, key or setter says of the value it is given. */
enum CredentialName {
  /** {@code dbPassword}, {@code client_secret}, {@code apiKey}: a value is hardly anything else. */
  CREDENTIAL,
  /** {@code authToken}, {@code cred}, {@code passwordStart}: only what looks random is one. */
  PERHAPS,
  /** {@code passwordHash}, {@code token_url}, {@code publicKey}, and everything else. */
  OTHER;

  private static final Pattern WORDS =
      Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\\x00-\\x7F]+");

  private static final Set<String> SECRETS =
      Set.of(
          "password",
          "passwords",
          "passwd",
          "pwd",
          "passphrase",
          "passcode",
          "secret",
          "secrets",
          "passwort",
          "apikey",
          "secretkey",
          "accesskey",
          "privatekey",
          "authkey",
          "encryptionkey",
          "dbpassword",
          "userpassword",
          "pswd",
          "authsecret",
          "clientsecret");

  /** Secrets where they are the whole name or end it. */
  private static final Set<String> SHORT_SECRETS = Set.of("pass", "pw");

  private static final Set<String> PERHAPS_SECRETS =
      Set.of(
          "token",
          "tokens",
          "authtoken",
          "accesstoken",
          "bearer",
          "cred",
          "creds",
          "credential",
          "credentials",
          "auth",
          "authorization",
          "jwt");

  /** What makes a key one that opens something. */
  private static final Set<String> OPENING =
      Set.of(
          "api",
          "secret",
          "private",
          "access",
          "auth",
          "encryption",
          "encrypt",
          "encode",
          "cipher",
          "crypto",
          "signing",
          "sign",
          "signature",
          "hmac",
          "jwt",
          "master",
          "account",
          "shared",
          "app",
          "service",
          "admin",
          "webhook",
          "authentication",
          "aes",
          "license");

  /** Words behind a credential that leave it one. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "value",
          "val",
          "text",
          "string",
          "str",
          "default",
          "prod",
          "production",
          "dev",
          "development",
          "staging",
          "live",
          "test",
          "raw",
          "plain",
          "base",
          "hex",
          "encoded",
          "bytes",
          "old",
          "new",
          "current",
          "admin",
          "root",
          "user",
          "literal",
          "const",
          "fallback",
          "key",
          "for",
          "email",
          "a",
          "b",
          "db",
          "local",
          "chars",
          "arg",
          "param",
          "b64");

  /** Words that make it something about a credential, wherever they stand. */
  private static final Set<String> ABOUT =
      Set.of(
          "public",
          "pub",
          "hash",
          "hashed",
          "digest",
          "sha",
          "md",
          "checksum",
          "fingerprint",
          "csrf",
          "xsrf",
          "forgot",
          "forgotten",
          "reset",
          "change",
          "confirm",
          "confirmation",
          "show",
          "hide",
          "toggle",
          "is",
          "has",
          "invalid",
          "missing",
          "wrong",
          "required",
          "label",
          "placeholder",
          "hint",
          "title",
          "message",
          "msg",
          "error",
          "regex",
          "pattern",
          "regexp",
          "type",
          "field",
          "name",
          "names",
          "url",
          "uri",
          "endpoint",
          "path",
          "file",
          "filename",
          "dir",
          "folder",
          "header",
          "param",
          "cookie",
          "length",
          "len",
          "size",
          "min",
          "max",
          "expiry",
          "expires",
          "expiration",
          "ttl",
          "id",
          "ids",
          "arn",
          "prefix",
          "suffix",
          "env",
          "var",
          "variable",
          "method",
          "algorithm",
          "algo",
          "alg",
          "format",
          "column",
          "policy",
          "strength",
          "mode",
          "kind",
          "status",
          "state",
          "schema",
          "table",
          "class",
          "selector",
          "input",
          "button",
          "icon",
          "page",
          "route",
          "scope",
          "scopes",
          "issuer",
          "audience",
          "version",
          "description",
          "desc",
          "comment",
          "help",
          "manager",
          "provider",
          "service",
          "count",
          "limit",
          "separator",
          "delimiter",
          "not",
          "no",
          "without",
          "incorrect",
          "mismatch",
          "verify",
          "validate",
          "validator",
          "validation",
          "rules",
          "rule",
          "update",
          "updated",
          "create",
          "translation",
          "locale");

  /** What {@code name} says, as written: {@code this.dbPassword}, {@code "api-key"}. */
  static CredentialName of(String name) {
    var words = words(last(name));
    if (words.isEmpty()) {
      return OTHER;
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      var seen = at(words, i);
      if (seen != OTHER) {
        boolean about =
            words.stream().filter(word -> !word.equals("service")).anyMatch(ABOUT::contains);
        var behind = words.subList(i + 1, words.size());
        if (about) {
          return OTHER;
        }
        return NEUTRAL.containsAll(behind.stream().filter(w -> !w.matches("[0-9]+")).toList())
            ? seen
            : PERHAPS;
      }
    }
    return OTHER;
  }

  private static CredentialName at(List<String> words, int i) {
    var word = words.get(i);
    if (SECRETS.contains(word) || (SHORT_SECRETS.contains(word) && i == words.size() - 1)) {
      return CREDENTIAL;
    }
    if (word.equals("key") && i > 0 && OPENING.contains(words.get(i - 1))) {
      return CREDENTIAL;
    }
    return PERHAPS_SECRETS.contains(word) ? PERHAPS : OTHER;
  }

  /** Its words in lower case: {@code [db, password]}. */
  static List<String> words(String name) {
    return WORDS
        .matcher(name)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The last part of a path: {@code password} of {@code this.config["password"]}. */
  static String last(String name) {
    var parts = name.split("[.\\[\\]\"'`:>@#]+", -1);
    return Arrays.stream(parts).filter(part -> !part.isBlank()).reduce("", (a, b) -> b);
  }
}
