package dev.lore.rules;

import dev.lore.model.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.drools.model.Model;

/**
 * The compiled models that a class loader can see, found by their indexes.
 *
 * <p>A loader's parents come first; a rule takes the place of one with the same id before it.
 */
record RuleModels(ClassLoader loader, List<Model> models) {
  static RuleModels of(ClassLoader loader) {
    var names = new LinkedHashSet<String>();
    try {
      for (var index : Collections.list(loader.getResources(RuleBase.INDEX))) {
        try (var in = index.openStream()) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(names::add);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new RuleModels(
        loader, layered(names.stream().map(name -> model(loader, name)).toList()));
  }

  private static List<Model> layered(List<Model> models) {
    var taken = new HashSet<RuleId>();
    var kept = new ArrayList<Model>();
    for (var model : models.reversed()) {
      kept.add(ChosenModel.of(model, rule -> !taken.contains(RuleName.id(rule.getName()))));
      model.getRules().forEach(rule -> taken.add(RuleName.id(rule.getName())));
    }
    return kept.reversed();
  }

  private static Model model(ClassLoader loader, String name) {
    try {
      return (Model) loader.loadClass(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalStateException("compiled rules do not fit this program: " + name, unfit);
    }
  }
}
