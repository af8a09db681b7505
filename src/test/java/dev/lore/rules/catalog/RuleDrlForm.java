package dev.lore.rules.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.io.ByteArrayResource;

/** What a {@code rule.drl} must look like; says of one all that is amiss. */
final class RuleDrlForm {
  private static final int MOST_PATTERNS = 4;
  private static final Pattern UNSPOKEN =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*(?s:.*?)\\*/");
  private static final Pattern CONDITIONS = Pattern.compile("(?ms)^when\\s(.*?)^then\\s");
  private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:(?!:)");
  private static final Pattern STATEMENT =
      Pattern.compile("(?:findings\\.(?:report|examine)|insertLogical)\\([^;]*\\);");

  private final String id;
  private final List<String> faults = new ArrayList<>();

  private RuleDrlForm(String id) {
    this.id = id;
  }

  /** What is wrong with the DRL of the rule {@code id}: as a file, then rule by rule. */
  static List<String> faults(String id, String drl) {
    var form = new RuleDrlForm(id);
    try {
      var parser = new DrlParser();
      var parsed =
          parser.parse(new ByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8"), drl);
      if (parsed == null || parser.hasErrors()) {
        return List.of("does not parse: " + parser.getErrors());
      }
      form.file(parsed);
      parsed.getRules().forEach(form::rule);
      form.bindings(spoken(drl));
    } catch (DroolsParserException unparsable) {
      return List.of("does not parse: " + unparsable.getMessage());
    }
    return form.faults;
  }

  private void file(PackageDescr file) {
    var pack = "rules." + id.substring(0, id.indexOf('/'));
    if (!file.getName().equals(pack)) {
      faults.add("is of the package " + file.getName() + " and not " + pack);
    }
    if (!file.getFunctions().isEmpty() || !file.getTypeDeclarations().isEmpty()) {
      faults.add("declares functions or types; computation belongs to a reader or a fact");
    }
    boolean reports = file.getRules().stream().anyMatch(rule -> then(rule).contains(".report("));
    boolean companion =
        file.getRules().stream()
            .anyMatch(rule ->
                rule.getName().equals(id + " examines") && then(rule).contains(".examine("));
    if (reports && !companion) {
      faults.add("reports, and no rule \"" + id + " examines\" tells what it looked at");
    }
  }

  private void rule(RuleDescr rule) {
    String name = rule.getName();
    if (!name.equals(id) && !name.startsWith(id + " ")) {
      faults.add("\"" + name + "\" is neither the id nor the id and a remark");
    }
    for (var attribute : new TreeSet<>(rule.getAttributes().keySet())) {
      faults.add("\"" + name + "\" has an attribute: " + attribute);
    }
    int patterns = patterns(name, rule.getLhs());
    if (patterns > MOST_PATTERNS) {
      faults.add("\"" + name + "\" has " + patterns + " patterns, four at most");
    }
    if (!STATEMENT.matcher(spoken(then(rule)).strip()).matches()) {
      faults.add(
          "the `then` of \""
              + name
              + "\" is not one findings.report, findings.examine or insertLogical");
    }
  }

  private int patterns(String name, BaseDescr condition) {
    if (condition instanceof PatternDescr pattern) {
      if (pattern.getSource() instanceof EntryPointDescr) {
        faults.add("\"" + name + "\" matches from an entry-point");
      }
      return pattern.getSource() instanceof AccumulateDescr accumulate
          ? patterns(name, accumulate.getInput())
          : 1;
    }
    return condition instanceof ConditionalElementDescr group
        ? group.getDescrs().stream().mapToInt(each -> patterns(name, (BaseDescr) each)).sum()
        : 0;
  }

  private void bindings(String spoken) {
    var conditions = CONDITIONS.matcher(spoken);
    while (conditions.find()) {
      var bound = new HashSet<String>();
      var twice = new TreeSet<String>();
      BINDING
          .matcher(conditions.group(1))
          .results()
          .map(binding -> binding.group(1))
          .filter(variable -> !bound.add(variable))
          .forEach(twice::add);
      twice.forEach(variable -> faults.add("binds " + variable + " twice in one rule"));
    }
  }

  /** Without comments and without what stands in strings. */
  private static String spoken(String code) {
    return UNSPOKEN.matcher(code).replaceAll(part -> part.group().startsWith("\"") ? "text" : "");
  }

  private static String then(RuleDescr rule) {
    return rule.getConsequence().toString().strip();
  }
}
