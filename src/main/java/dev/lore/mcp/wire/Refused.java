package dev.lore.mcp.wire;

import org.jspecify.annotations.Nullable;

/** A message that is none of the protocol's; answered with an error and otherwise ignored. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Object id;
  private final int code;

  /**
   * An answer to the message.
   *
   * @param id the message's own; null where it has none that can be told
   * @param code one of JSON-RPC's
   */
  Refused(@Nullable Object id, int code, String message) {
    super(message);
    this.id = id;
    this.code = code;
  }

  @Nullable Object id() {
    return id;
  }

  int code() {
    return code;
  }
}
