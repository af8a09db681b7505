package dev.lore.mcp.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes messages of JSON-RPC 2.0. Threads may share one. */
final class Messages {
  private final JsonMapper json;

  Messages(JsonMapper json) {
    this.json = json;
  }

  /** The message that {@code bytes} are. */
  JSONRPCMessage read(byte[] bytes) throws Refused {
    if (!(value(bytes) instanceof Map<?, ?> fields)) {
      throw new Refused(
          null, ErrorCodes.INVALID_REQUEST, "a message is one JSON object; there are no batches");
    }
    var id = id(fields.get("id"));
    if (!"2.0".equals(fields.get("jsonrpc"))) {
      throw new Refused(id, ErrorCodes.INVALID_REQUEST, "jsonrpc is not \"2.0\"");
    }
    try {
      return json.convertValue(fields, kind(fields));
    } catch (McpError odd) {
      throw new Refused(
          id,
          ErrorCodes.INVALID_REQUEST,
          "this is no request, notification or response: a method is a string, an id a string or a"
              + " whole number, a response has either result or error");
    }
  }

  private Object value(byte[] bytes) throws Refused {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return json.readValue(text, Object.class);
    } catch (CharacterCodingException e) {
      throw new Refused(null, ErrorCodes.PARSE_ERROR, "the message is not UTF-8");
    } catch (JsonProcessingException e) {
      throw new Refused(
          null, ErrorCodes.PARSE_ERROR, "the message is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new Refused(null, ErrorCodes.PARSE_ERROR, "the message can't be read");
    }
  }

  private static Class<? extends JSONRPCMessage> kind(Map<?, ?> fields) {
    if (!fields.containsKey("method")) {
      return JSONRPCResponse.class;
    }
    return fields.containsKey("id") ? JSONRPCRequest.class : JSONRPCNotification.class;
  }

  private static @Nullable Object id(@Nullable Object given) {
    return given instanceof String || given instanceof Integer || given instanceof Long
        ? given
        : null;
  }

  /** One line for {@code message}. */
  byte[] line(Object message) throws IOException {
    return (json.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** One line that refuses a message; the SDK knows no errors without an id. */
  byte[] line(Refused refused) throws IOException {
    var error = json.writeValueAsString(Map.of("code", refused.code(), "message", text(refused)));
    var id = refused.id() == null ? "null" : json.writeValueAsString(refused.id());
    return ("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":" + error + "}\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Refused refused) {
    return String.valueOf(refused.getMessage());
  }
}
