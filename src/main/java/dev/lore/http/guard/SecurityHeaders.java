package dev.lore.http.guard;

import org.eclipse.jetty.http.HttpFields;

/** What browsers are told of every answer: take it for what it says, and show it nowhere else. */
final class SecurityHeaders {
  /** A page may load what stands beside it and nothing else; only scripts in files run. */
  private static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void put(HttpFields.Mutable fields) {
    fields.put("Content-Security-Policy", PAGE);
    fields.put("Cross-Origin-Opener-Policy", "same-origin");
    fields.put("Cross-Origin-Resource-Policy", "same-origin");
    fields.put("Referrer-Policy", "no-referrer");
    fields.put("X-Content-Type-Options", "nosniff");
    fields.put("X-Frame-Options", "DENY");
  }
}
