package dev.lore.http.answer;

import dev.lore.model.Location;

/**
 * Where something stands.
 *
 * @param path relative to the project, or below {@code toolkit/}
 * @param line counted from 1
 * @param column counted from 1
 */
public record PlaceAnswer(String path, int line, int column) {
  static PlaceAnswer of(Location at) {
    return new PlaceAnswer(at.path(), at.line(), at.column());
  }
}
