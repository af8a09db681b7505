package dev.lore.http.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lore.http.problem.Problem;
import dev.lore.http.route.Answer;
import dev.lore.http.route.Parameter;
import dev.lore.http.route.Parameter.Place;
import dev.lore.http.route.Route;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpStatus;

/** All routes as an OpenAPI 3.1 document: equal routes give equal bytes. */
public final class OpenApiDocument {
  private static final String DESCRIPTION =
      "What is known, what was learned and whether the rules are kept, of the projects that this"
          + " server is given. Each failure is a problem as RFC 9457 describes, with `advice`."
          + " HEAD answers as GET does, without a body.";

  /** What any request may meet; 401 where the server has a token. */
  private static final List<Integer> ALWAYS = List.of(400, 401, 403, 406, 429, 500, 503);

  private static final List<Integer> WITH_BODY = List.of(408, 413, 415, 422);

  private final Schemas schemas = new Schemas();

  private OpenApiDocument() {}

  /** The document of {@code routes}, in JSON. */
  public static byte[] of(List<Route> routes, String version) {
    try {
      var api = new OpenApiDocument().api(routes, version);
      return Json31.pretty().writeValueAsString(api).getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OpenAPI api(List<Route> routes, String version) {
    var paths = new Paths();
    var problem = schemas.problem();
    for (var route : routes) {
      var item = paths.computeIfAbsent(route.path(), path -> new PathItem());
      item.operation(PathItem.HttpMethod.valueOf(route.method()), operation(route, problem));
    }
    var components =
        new Components()
            .addSecuritySchemes(
                "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
    schemas.named().forEach(components::addSchemas);
    return new OpenAPI(SpecVersion.V31)
        .openapi("3.1.0")
        .info(new Info().title("Lore").version(version).description(DESCRIPTION))
        .paths(paths)
        .components(components);
  }

  private Operation operation(Route route, Schema<?> problem) {
    var operation =
        new Operation().operationId(name(route)).summary(route.summary()).addTagsItem(tag(route));
    route.parameters().stream()
        .map(OpenApiDocument::parameter)
        .forEach(operation::addParametersItem);
    if (route.body() != null) {
      var body = new MediaType().schema(schemas.of(route.body()));
      operation.requestBody(
          new RequestBody()
              .required(true)
              .content(new Content().addMediaType("application/json", body)));
    }
    if (route.path().startsWith("/api/") || route.path().equals("/metrics")) {
      operation.addSecurityItem(new SecurityRequirement());
      operation.addSecurityItem(new SecurityRequirement().addList("token"));
    }
    return operation.responses(responses(route, problem));
  }

  private ApiResponses responses(Route route, Schema<?> problem) {
    var responses = new ApiResponses();
    for (var answer : route.answers()) {
      var response =
          responses.computeIfAbsent(
              String.valueOf(answer.status()),
              status -> new ApiResponse().description(answer.summary()));
      if (!answer.mediaType().isEmpty()) {
        var content = response.getContent() == null ? new Content() : response.getContent();
        response.content(
            content.addMediaType(answer.mediaType(), new MediaType().schema(schema(answer))));
      }
    }
    var statuses = new TreeSet<>(ALWAYS);
    statuses.addAll(route.problems());
    statuses.addAll(route.body() == null ? List.of() : WITH_BODY);
    for (int status : statuses) {
      var content = new Content().addMediaType(Problem.TYPE, new MediaType().schema(problem));
      responses.addApiResponse(
          String.valueOf(status),
          new ApiResponse().description(HttpStatus.getMessage(status)).content(content));
    }
    return responses;
  }

  private Schema<?> schema(Answer answer) {
    var type = answer.type();
    if (type != null) {
      return answer.list() ? schemas.list(type) : schemas.of(type);
    }
    return Schemas.typed(answer.mediaType().endsWith("json") ? "object" : "string");
  }

  private static io.swagger.v3.oas.models.parameters.Parameter parameter(Parameter one) {
    return new io.swagger.v3.oas.models.parameters.Parameter()
        .name(one.name())
        .in(one.place().name().toLowerCase(Locale.ROOT))
        .description(one.summary())
        .required(one.place() == Place.PATH)
        .schema(Schemas.of(one.form()));
  }

  /** {@code post-domains-domain-learnings}: each route has one of its own. */
  private static String name(Route route) {
    var path = route.path().replace("/api/v1", "").replaceAll("[^a-z0-9]+", "-");
    return (route.method().toLowerCase(Locale.ROOT) + path).replaceAll("-$", "");
  }

  private static String tag(Route route) {
    return route.path().startsWith("/api/v1/") ? route.path().split("/", 5)[3] : "server";
  }
}
