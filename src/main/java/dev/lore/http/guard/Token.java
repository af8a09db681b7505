package dev.lore.http.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The secret that clients show as {@code Authorization: Bearer …}. Only its digest is kept. */
public final class Token {
  private static final int SHORTEST = 16;
  private static final String SCHEME = "Bearer ";

  private final byte[] digest;

  private Token(byte[] digest) {
    this.digest = digest;
  }

  /** The token that is {@code text}, without white space around it. */
  public static Token of(String text) {
    var token = text.strip();
    if (token.length() < SHORTEST || !token.matches("[\\x21-\\x7e]+")) {
      throw new UserError(
          "the token is shorter than "
              + SHORTEST
              + " characters, or has others than visible ASCII ones",
          "`openssl rand -hex 32` makes a good one.");
    }
    return new Token(sha256(token));
  }

  /** The token in {@code file}. */
  public static Token read(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException unreadable) {
      throw UserError.input(
          "the token file " + file + " can't be read", "Name a file that is there.");
    }
  }

  /** Whether the header shows it; takes as long for any other of that length. */
  boolean shown(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(sha256(authorization.substring(SCHEME.length()).strip()), digest);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
