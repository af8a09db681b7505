package dev.lore.http.api;

import dev.lore.model.Layer;
import dev.lore.model.PassageKind;
import java.util.Arrays;
import java.util.List;

/** Words that parameters may have. */
final class Words {
  static final List<String> FLAGS = List.of("true", "false");
  static final List<String> LAYERS = Arrays.stream(Layer.values()).map(Layer::name).toList();

  static final List<String> KINDS =
      Arrays.stream(PassageKind.values()).map(PassageKind::name).toList();

  private Words() {}
}
