package dev.lore.mcp.wire;

import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpServerTransport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import reactor.core.publisher.Mono;

/**
 * Messages to a client, a line each; an answer that the client no longer waits for is dropped. For
 * any number of threads.
 */
final class StdioOut implements McpServerTransport {
  private final OutputStream out;
  private final Calls calls;
  private final JsonMapper json;
  private final Messages messages;

  StdioOut(OutputStream out, Calls calls, JsonMapper json) {
    this.out = out;
    this.calls = calls;
    this.json = json;
    this.messages = new Messages(json);
  }

  @Override
  public Mono<Void> sendMessage(JSONRPCMessage message) {
    return Mono.fromRunnable(() -> {
      if (!(message instanceof JSONRPCResponse answer && calls.isCancelled(answer.id()))) {
        write(message);
      }
    });
  }

  private void write(JSONRPCMessage message) {
    try {
      write(messages.line(message));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Answers what was no message. */
  void refuse(Refused refused) throws IOException {
    write(messages.line(refused));
  }

  private synchronized void write(byte[] line) throws IOException {
    out.write(line);
    out.flush();
  }

  @Override
  public <T> T unmarshalFrom(Object given, TypeRef<T> type) {
    return json.convertValue(given, type);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }
}
