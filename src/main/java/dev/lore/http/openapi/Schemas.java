package dev.lore.http.openapi;

import dev.lore.http.answer.FaultAnswer;
import dev.lore.http.route.Parameter.Form;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** JSON Schemas of what is sent and answered, made from records. */
@SuppressWarnings({"rawtypes", "unchecked"}) // swagger's Schema is raw wherever it comes from
final class Schemas {
  private static final int LONGEST = 500;

  private final Map<String, Schema> named = new TreeMap<>();

  /** All that were asked for, by name. */
  Map<String, Schema> named() {
    return named;
  }

  /** A reference to what {@code type} looks like. */
  Schema of(Type type) {
    var resolved =
        ModelConverters.getInstance(true)
            .readAllAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    resolved.referencedSchemas.forEach(this::name);
    return resolved.schema;
  }

  private void name(String name, Schema schema) {
    if (named.putIfAbsent(name, schema) == null) {
      schema.setAdditionalProperties(false);
      if (schema.getProperties() != null && name.endsWith("Answer")) {
        schema.setRequired(new ArrayList<String>(schema.getProperties().keySet()));
      }
    }
  }

  /** A page of {@code type}. */
  Schema list(Type type) {
    var page = typed("object");
    var members = new LinkedHashMap<String, Schema>();
    members.put("items", typed("array").items(of(type)));
    members.put("next", typed("string").description("The cursor of the next page, or empty"));
    members.put(
        "faults",
        typed("array")
            .items(of(FaultAnswer.class))
            .description("Files that could not be read; what they say is missing"));
    page.setProperties(members);
    page.setRequired(new ArrayList<>(members.keySet()));
    return page;
  }

  /** What every failure looks like (RFC 9457). */
  Schema problem() {
    var problem = typed("object");
    var members = new LinkedHashMap<String, Schema>();
    for (var member : List.of("type", "title", "detail", "advice", "id")) {
      members.put(member, typed("string"));
    }
    members.put("status", typed("integer"));
    problem.setProperties(members);
    problem.setRequired(List.of("type", "title", "status", "detail", "advice"));
    named.put("Problem", problem);
    return ref("Problem");
  }

  /** What a parameter may be. */
  static Schema of(Form form) {
    return switch (form) {
      case Form.Text text -> typed("string").minLength(1).maxLength(LONGEST);
      case Form.Whole whole ->
          typed("integer")
              .minimum(BigDecimal.valueOf(whole.least()))
              .maximum(BigDecimal.valueOf(whole.most()));
      case Form.OneOf oneOf -> {
        var words = typed("string");
        words.setEnum(oneOf.words());
        yield words;
      }
    };
  }

  static Schema typed(String type) {
    return new Schema<>().types(Set.of(type));
  }

  private static Schema ref(String name) {
    return new Schema<>().$ref("#/components/schemas/" + name);
  }
}
