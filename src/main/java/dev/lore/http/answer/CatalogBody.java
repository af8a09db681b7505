package dev.lore.http.answer;

import dev.lore.model.CatalogDraft;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the project's catalogue is to say of an integration; what is not given stays as it is.
 *
 * @param title as the provider writes it
 * @param category {@code payments}, {@code email}, …; a new entry needs one
 * @param docs where its API is documented
 * @param source where this is known from
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param aliases further names
 * @param envVars variables that it needs, names alone
 */
public record CatalogBody(
    @Nullable String title,
    @Nullable String category,
    @Nullable String docs,
    @Nullable String source,
    @Nullable String confidence,
    @Nullable List<@Nullable String> aliases,
    @Nullable List<@Nullable String> envVars) {
  /** The draft for the integration called {@code name}. */
  public CatalogDraft draft(String name) {
    return new CatalogDraft(
        name,
        Map.of(
            "title", text(title),
            "category", text(category),
            "docs", text(docs),
            "source", text(source),
            "confidence", text(confidence)),
        Map.of("aliases", texts(aliases), "env_vars", texts(envVars)));
  }

  private static List<String> texts(@Nullable List<@Nullable String> given) {
    return given == null ? List.of() : given.stream().map(CatalogBody::text).toList();
  }

  private static String text(@Nullable String given) {
    return Objects.requireNonNullElse(given, "");
  }
}
