package dev.lore.mcp.wire;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import java.io.IOException;
import java.util.LinkedHashMap;

/**
 * JSON for the SDK, by the Jackson that is here already. Params that don't fit are the caller's
 * error, not the server's. Threads may share one.
 */
public final class JsonMapper implements McpJsonMapper {
  private final ObjectMapper json =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Override
  public <T> T readValue(String content, Class<T> type) throws IOException {
    return json.readValue(content, type);
  }

  @Override
  public <T> T readValue(byte[] content, Class<T> type) throws IOException {
    return json.readValue(content, type);
  }

  @Override
  public <T> T readValue(String content, TypeRef<T> type) throws IOException {
    return json.readValue(content, json.constructType(type.getType()));
  }

  @Override
  public <T> T readValue(byte[] content, TypeRef<T> type) throws IOException {
    return json.readValue(content, json.constructType(type.getType()));
  }

  @Override
  public <T> T convertValue(Object value, Class<T> type) {
    try {
      return given(json.convertValue(value, type));
    } catch (IllegalArgumentException odd) {
      throw invalid();
    }
  }

  @Override
  public <T> T convertValue(Object value, TypeRef<T> type) {
    try {
      return given(json.<T>convertValue(value, json.constructType(type.getType())));
    } catch (IllegalArgumentException odd) {
      throw invalid();
    }
  }

  private static <T> T given(T converted) {
    if (converted == null) {
      throw invalid();
    }
    return converted;
  }

  private static McpError invalid() {
    return McpError.builder(ErrorCodes.INVALID_PARAMS)
        .message("the params are missing or do not have the form that the protocol gives them")
        .build();
  }

  @Override
  public String writeValueAsString(Object value) throws IOException {
    return json.writeValueAsString(value instanceof McpError error ? answer(error) : value);
  }

  /** The SDK's HTTP transport answers with the exception itself, stack trace and all. */
  private static Object answer(McpError error) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("jsonrpc", "2.0");
    fields.put("id", null);
    fields.put("error", error.getJsonRpcError());
    return fields;
  }

  @Override
  public byte[] writeValueAsBytes(Object value) throws IOException {
    return json.writeValueAsBytes(value);
  }
}
