package dev.lore.rules.compile;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.rules.catalog.RuleSource;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What Drools says about a rule, told in terms of the rule. */
final class DrlErrors {
  private static final FactDictionary FACTS = new FactDictionary();

  private static final Pattern COMPARED = Pattern.compile("(\\w+) *[!=]= *((?:[\\w.]+\\.)?(\\w+))");

  private final RuleSource rule;
  private final DrlText drl;
  private final List<Saying> sayings =
      List.of(
          saying("Unable to find class: (\\S+)", this::unknownFact),
          saying("Unable to find class '(\\S+)'", this::unknownGlobal),
          saying("Unable to parse left part of expression: \\W*(\\w+)", this::unknownField),
          saying("Unknown field (\\w+) on class (\\S+)", this::unknownMember),
          saying("Method (\\w+) on class (\\S+) with", this::unknownMember),
          saying("Unable to Analyse Expression (.*?(\\$\\w+).*):", this::unboundVariable),
          saying("Unable to Analyse Expression (.*?):", this::unknownExpression),
          saying("expression = (?:before|after|during) \\$\\w+", this::temporalWord),
          saying("Unknown accumulate function: '(\\w+)'", this::unknownFunction),
          saying("Regular expression `(.*)`: (.*)", this::badExpression),
          saying("Unknown scope: (\\w+)", this::unknownScope),
          saying("No rule", this::noRule),
          saying("Strange name: (.*)", this::strangeName),
          saying("No severity", this::noSeverity),
          saying("Predicate '(.*)' must be a Boolean", this::notBoolean),
          saying("NumberFormatException: For input string: (\".*\")", this::notNumber),
          saying("Line (\\d+):(\\d+) .*input '(.*?)'(?: expecting.*\\[(.*)\\])?", this::syntax),
          saying(
              "consequence caused by: \\(line (\\d+),col \\d+\\) .*?Found (.+?),",
              this::thenSyntax));

  private record Saying(Pattern raw, Function<MatchResult, Fault> told) {}

  DrlErrors(RuleSource rule) {
    this.rule = rule;
    this.drl = DrlText.of(rule.drl());
  }

  /** One fault a line, in order; what is not known is passed on as it was said. */
  List<Fault> translate(List<ModelSources.Complaint> said) {
    int open = drl.lineOfOpenString();
    if (open > 0) {
      return List.of(fault(open, "a string is not closed", "Add the \" that is missing."));
    }
    var faults = new TreeMap<Integer, Fault>();
    said.stream()
        .map(this::translate)
        .forEach(fault -> faults.putIfAbsent(fault.at().line(), fault));
    return List.copyOf(faults.values());
  }

  private Fault translate(ModelSources.Complaint said) {
    for (var saying : sayings) {
      var found = saying.raw().matcher(said.message());
      if (found.find()) {
        return saying.told().apply(found.toMatchResult());
      }
    }
    return fault(Math.max(1, said.line()), said.message().lines().findFirst().orElse(""), "");
  }

  private Fault unknownFact(MatchResult said) {
    var name = said.group(1);
    int place = drl.placeOf(name, 1);
    if (FACTS.names().contains(name)) {
      return fault(
          drl.lineAt(place),
          "fact " + name + " is not imported",
          "Write `import dev.lore.facts.*;`.");
    }
    return fault(
        drl.lineAt(place),
        "unknown fact " + name,
        FactDictionary.advice(name, "Facts", FACTS.names()));
  }

  private Fault unknownGlobal(MatchResult said) {
    return fault(
        drl.lineAt(drl.placeOf(said.group(1), 1)),
        "unknown type of a global: " + said.group(1),
        "Write `global dev.lore.rules.Findings findings;`, the only global there is.");
  }

  private Fault unknownField(MatchResult said) {
    int place = drl.placeOf(said.group(1), 1);
    var fact = drl.patternAround(place, FACTS.names());
    return fault(
        drl.lineAt(place),
        fact + " has no " + said.group(1),
        FactDictionary.advice(said.group(1), "It has", FACTS.words(fact)));
  }

  private Fault unknownMember(MatchResult said) {
    var type = said.group(2);
    var name = type.substring(type.lastIndexOf('.') + 1);
    return fault(
        drl.lineAt(drl.placeOf(said.group(1), 1)),
        name + " has no " + said.group(1),
        FactDictionary.advice(said.group(1), "It has", FactDictionary.wordsOf(type)));
  }

  private Fault unboundVariable(MatchResult said) {
    var name = said.group(2);
    return fault(
        drl.lineAt(drl.placeOf(name, 1)),
        "nothing is bound to " + name + " before `" + said.group(1).replace("_this.", "") + "`",
        "Bind it in an earlier pattern: `" + name + " : …`.");
  }

  private Fault unknownExpression(MatchResult said) {
    var code = said.group(1).replace("_this.", "");
    int line = Math.max(1, drl.lineLike(code, 1));
    var compared = COMPARED.matcher(code);
    if (compared.matches()) {
      var fact = drl.patternAround(drl.placeOf(compared.group(1), line), FACTS.names());
      var constants = FACTS.constants(fact, compared.group(1));
      if (!constants.isEmpty()) {
        return fault(
            line,
            compared.group(1) + " of " + fact + " is never " + compared.group(2),
            FactDictionary.advice(compared.group(3), "It is one of", constants)
                + " A constant is written whole: `dev.lore.model.Severity.P0`.");
      }
    }
    return fault(
        line,
        "`" + code + "` says nothing",
        "Each name in it is a field of the fact, a variable bound before, or a class that is"
            + " imported.");
  }

  private Fault temporalWord(MatchResult said) {
    int place = Math.max(drl.placeOf("before", 1), drl.placeOf("after", 1));
    return fault(
        drl.lineAt(place),
        "before, after and during are words of Drools and not methods here",
        "Write `$other.before(this)` or `this.before($other)`.");
  }

  private Fault unknownFunction(MatchResult said) {
    var known = List.of("average", "collectList", "collectSet", "count", "max", "min", "sum");
    return fault(
        drl.lineAt(drl.placeOf(said.group(1), 1)),
        "unknown accumulate function " + said.group(1),
        FactDictionary.advice(said.group(1), "There are", known));
  }

  private Fault notBoolean(MatchResult said) {
    return fault(
        Math.max(1, drl.lineLike(said.group(1), 1)),
        "not a condition: " + said.group(1),
        "Compare it with something, or write `a && b || c` for a choice.");
  }

  private Fault badExpression(MatchResult said) {
    var text = '"' + said.group(1).replace("\\", "\\\\") + '"';
    return fault(
        Math.max(1, drl.lineLike(text, 1)),
        "not a regular expression: " + text,
        said.group(2) + ". A backslash is written twice.");
  }

  private Fault unknownScope(MatchResult said) {
    return fault(
        drl.lineAt(drl.placeOf(said.group(1), 1)),
        "unknown scope " + said.group(1),
        "There are: folder (where nothing is said), project, gate.");
  }

  private Fault noRule(MatchResult said) {
    return fault(
        1, "there is no rule here", "Write `rule \"" + rule.id() + "\" when … then … end`.");
  }

  private Fault strangeName(MatchResult said) {
    return fault(
        drl.lineAt(drl.text().indexOf('"' + said.group(1) + '"')),
        "the rule \"" + said.group(1) + "\" is not named after its folder",
        "Call it \"" + rule.id() + "\", or that and a remark.");
  }

  private Fault noSeverity(MatchResult said) {
    return fault(
        drl.lineAt(drl.text().indexOf(".report(")),
        "the rule reports, and its README.md gives no severity",
        "Write \"`" + rule.id() + "` · P1\" below its title; there are P0, P1, P2, NOTE.");
  }

  private Fault notNumber(MatchResult said) {
    return fault(
        Math.max(1, drl.lineLike(said.group(1), 1)),
        said.group(1) + " is compared with a number",
        "Write the number without quotes.");
  }

  private Fault syntax(MatchResult said) {
    int line = Math.min(Integer.parseInt(said.group(1)), (int) rule.drl().lines().count());
    var input = said.group(3);
    if (input.equals("<eof>") || input.isEmpty()) {
      return fault(
          line,
          "the rule stops too early",
          "Close each string, each ( and { , and each rule with `end`.");
    }
    var expected = said.group(4) == null ? hint(input) : "Expected one of: " + said.group(4) + ".";
    return fault(line, "did not expect `" + input + "` here", expected);
  }

  private String hint(String input) {
    if (drl.placeOf("when", 1) < 0) {
      return "A rule is `when … then … end`: is `when` missing?";
    }
    return switch (input) {
      case "=" -> "Write `==` to compare and `$x : field` to bind.";
      case "then" -> "A ( or a \" above is not closed.";
      case "end" -> "A rule is `when … then … end`: is `then` missing above?";
      default ->
          "Operators: == != < > in, not in, matches, contains, memberOf, str[startsWith]."
              + " Is a comma, a quote or a parenthesis missing before it?";
    };
  }

  private Fault thenSyntax(MatchResult said) {
    int line = drl.then() + Integer.parseInt(said.group(1)) - 1;
    return fault(
        line,
        "the `then` part is not Java: did not expect " + said.group(2),
        said.group(2).equals("\"}\"") ? "Is a `;` missing?" : "Are the parentheses closed?");
  }

  private Fault fault(int line, String problem, String advice) {
    return new Fault(Location.of(rule.path(), line), problem, advice);
  }

  private static Saying saying(String raw, Function<MatchResult, Fault> told) {
    return new Saying(Pattern.compile(raw, Pattern.DOTALL), told);
  }
}
