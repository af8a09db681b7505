package dev.lore.rules;

import java.util.List;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** A model with only some of its rules. */
record ChosenModel(Model whole, List<Rule> rules) implements Model {
  static ChosenModel of(Model whole, Predicate<Rule> wanted) {
    return new ChosenModel(whole, whole.getRules().stream().filter(wanted).toList());
  }

  @Override
  public String getName() {
    return whole.getName();
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public List<Global> getGlobals() {
    return whole.getGlobals();
  }

  @Override
  public List<Rule> getRules() {
    return rules;
  }

  @Override
  public List<Query> getQueries() {
    return whole.getQueries();
  }

  @Override
  public List<TypeMetaData> getTypeMetaDatas() {
    return whole.getTypeMetaDatas();
  }

  @Override
  public List<EntryPoint> getEntryPoints() {
    return whole.getEntryPoints();
  }
}
