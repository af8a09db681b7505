package dev.lore.http.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a brief for.
 *
 * @param task in their own words
 * @param files those that they work on, relative to the project
 * @param budget how many tokens the brief may take: 2000 if not given
 * @param archived whether learnings count that were put aside
 */
public record BriefBody(
    @JsonProperty(required = true) @Nullable String task,
    @Nullable List<@Nullable String> files,
    @Nullable Integer budget,
    @Nullable Boolean archived) {}
