package dev.lore.rules.compile;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.rules.catalog.RuleSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the Java compiler says about the classes of a rule, told in terms of the rule. */
record JavaErrors(RuleSource rule, DrlText drl) {
  private static final FactDictionary FACTS = new FactDictionary();
  private static final Pattern SYMBOL = Pattern.compile("symbol: +(\\w+) ([$\\w]+)");
  private static final Pattern OWNER = Pattern.compile("location: variable \\S+ of type (\\S+)");
  private static final Pattern PRIVATE = Pattern.compile("(\\w+) has private access");
  private static final Pattern ARGUMENTS =
      Pattern.compile(
          "(method|constructor) (\\w+) in .* cannot be applied.*?required: (.*?)\n", 32);
  private static final Pattern TYPES =
      Pattern.compile("incompatible types: (\\S+) cannot be converted to (\\S+)");
  private static final Pattern CAST = Pattern.compile("min\\(|max\\(");

  static JavaErrors of(RuleSource rule) {
    return new JavaErrors(rule, DrlText.of(rule.drl()));
  }

  /** One fault a line, the first that was said of it. */
  List<Fault> translate(List<JavaSources.Problem> problems) {
    Map<Integer, Fault> faults = new LinkedHashMap<>();
    for (var problem : problems) {
      var fault = translate(problem);
      faults.putIfAbsent(fault.at().line(), fault);
    }
    return List.copyOf(faults.values());
  }

  private Fault translate(JavaSources.Problem problem) {
    var said = problem.message();
    var symbol = SYMBOL.matcher(said);
    if (symbol.find()) {
      return unknown(symbol.group(1), symbol.group(2), said);
    }
    var hidden = PRIVATE.matcher(said);
    if (hidden.find()) {
      var name = hidden.group(1);
      return fault(lineOf(name), name + " is no field in `then`", "Write `." + name + "()`.");
    }
    var arguments = ARGUMENTS.matcher(said);
    if (arguments.find() && !arguments.group(2).equals("alphaIndexedBy")) {
      var name = arguments.group(2);
      return fault(
          lineOf(name),
          "wrong arguments for " + name,
          "It takes (" + plain(arguments.group(3)).replace(",", ", ") + ").");
    }
    int line = lineOf(problem);
    var types = TYPES.matcher(said);
    if (types.find()) {
      var wanted = plain(types.group(2));
      return fault(line, plain(types.group(1)) + " is no " + wanted, typeAdvice(wanted));
    }
    if (said.contains("IndexedBy")) {
      return fault(
          line,
          "the two sides of a comparison are of different types",
          "An enum is compared with its constant (`Severity.P0`), a string with a string.");
    }
    return fault(line, plain(said.lines().findFirst().orElse("")), "");
  }

  private Fault unknown(String kind, String name, String said) {
    var owner = OWNER.matcher(said);
    if (name.equals("findings")) {
      return fault(
          lineOf(name),
          "unknown variable findings",
          "Write `global dev.lore.rules.Findings findings;` above the rules.");
    }
    var words = owner.find() ? FactDictionary.wordsOf(owner.group(1)) : names(kind);
    var title = owner.reset().find() ? plain(owner.group(1)) + " has" : "There are";
    return fault(
        lineOf(name),
        "unknown " + (kind.equals("class") ? "fact " : kind + " ") + name,
        name.startsWith("$")
            ? "Bind it in a pattern: `" + name + " : …`."
            : FactDictionary.advice(name, title, words));
  }

  private static Collection<String> names(String kind) {
    return switch (kind) {
      case "class" -> FACTS.names();
      case "variable" -> List.of("findings", "drools");
      default -> List.of();
    };
  }

  private String typeAdvice(String wanted) {
    return switch (wanted) {
      case "boolean" -> "Each condition is true or false: compare it with something.";
      case "String" -> "Write a text in quotes, or `\"\" + $x`.";
      case "Drools" -> "The first argument is the word `drools`.";
      default ->
          CAST.matcher(drl.text()).find()
              ? "min and max yield any Comparable: write `(" + wanted + ") $x`."
              : "";
    };
  }

  private int lineOf(JavaSources.Problem problem) {
    if (problem.file().contains("/LambdaConsequence")) {
      return Math.max(drl.lineLike(problem.code(), drl.then()), drl.then());
    }
    return Math.max(drl.when(), drl.lineOfWordIn(problem.code(), drl.when()));
  }

  private int lineOf(String word) {
    int inThen = drl.placeOf(word, drl.then());
    return drl.lineAt(inThen >= 0 ? inThen : drl.placeOf(word, 1));
  }

  private static String plain(String types) {
    return types.replaceAll("(?:\\w+\\.)+(?=[A-Z])", "");
  }

  private Fault fault(int line, String problem, String advice) {
    return new Fault(Location.of(rule.path(), line), problem, advice);
  }
}
