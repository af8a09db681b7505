package dev.lore.http.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lore.http.call.Call;
import dev.lore.model.LearningDraft;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A learning as somebody hands it in.
 *
 * @param insight what is true, in a sentence
 * @param context where it came up
 * @param files the files it is about, relative to the project
 * @param integration the service it is about, by name
 * @param kind {@code gotcha}, {@code pattern}, …
 * @param date ISO 8601; today if not given
 */
public record LearningBody(
    @JsonProperty(required = true) @Nullable String insight,
    @Nullable String context,
    @Nullable List<@Nullable String> files,
    @Nullable String integration,
    @Nullable String kind,
    @Nullable String date) {
  /** The draft, under the key of the header {@code Idempotency-Key}. */
  public LearningDraft draft(Call call) {
    var key = call.header("Idempotency-Key");
    return new LearningDraft(
        text(insight),
        text(context),
        files == null ? List.of() : files.stream().map(LearningBody::text).toList(),
        text(integration),
        text(kind),
        text(date),
        text(key));
  }

  private static String text(@Nullable String given) {
    return Objects.requireNonNullElse(given, "");
  }
}
