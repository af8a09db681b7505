package dev.lore.rules.compile;

import dev.lore.rules.catalog.RuleSource;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * What Drools lets pass and Lore can't use: a rule that is not named after its folder would never
 * be chosen, and one whose page gives no severity would report findings of no weight.
 */
record RuleNames(RuleSource rule) {
  static List<ModelSources.Complaint> complaints(RuleSource rule, PackageDescr parsed) {
    var names = new RuleNames(rule);
    var complaints = new ArrayList<ModelSources.Complaint>();
    if (parsed.getRules().isEmpty()) {
      complaints.add(new ModelSources.Complaint(1, "No rule"));
    }
    for (var each : parsed.getRules()) {
      if (!names.fits(each.getName())) {
        complaints.add(complaint(each, "Strange name: " + each.getName()));
      } else if (!rule.hasSeverity()
          && String.valueOf(each.getConsequence()).contains(".report(")) {
        complaints.add(complaint(each, "No severity"));
      }
    }
    return complaints;
  }

  private boolean fits(String name) {
    String id = rule.id().toString();
    return name.equals(id) || name.startsWith(id + " ");
  }

  private static ModelSources.Complaint complaint(RuleDescr rule, String message) {
    return new ModelSources.Complaint(rule.getLine(), message);
  }
}
