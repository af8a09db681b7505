package dev.lore.rules.catalog;

import dev.lore.model.Layer;
import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form of the folder {@code rules/}: its index, and each rule's page and DRL. */
final class RuleFolderForm {
  private static final Pattern INDEXED = Pattern.compile("\\| \\[.*");
  private static final Pattern CONCLUDES = Pattern.compile("insertLogical\\s*\\(\\s*new (\\w+)");

  private final Path rules;
  private final List<String> faults = new ArrayList<>();

  private RuleFolderForm(Path rules) {
    this.rules = rules;
  }

  /** All that is wrong below {@code rules}, each fault behind the file that it is in. */
  static List<String> faults(Path rules) throws IOException {
    var form = new RuleFolderForm(rules);
    for (var pack : folders(rules)) {
      for (var rule : folders(pack)) {
        form.folder(rules.relativize(rule).toString());
      }
    }
    form.index();
    return form.faults;
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private void folder(String id) throws IOException {
    try {
      RuleId.of(id);
    } catch (UserError unfit) {
      say(id + "/", List.of(unfit.problem()));
      return;
    }
    var page = rules.resolve(id).resolve("README.md");
    var drl = rules.resolve(id).resolve("rule.drl");
    for (var file : List.of(page, drl)) {
      if (!Files.isRegularFile(file)) {
        say(rules.relativize(file).toString(), List.of("is missing"));
        return;
      }
    }
    String code = Files.readString(drl);
    String text = Files.readString(page);
    say(id + "/README.md", RulePageForm.faults(page, text, id));
    say(id + "/README.md", agreement(text, code));
    say(id + "/rule.drl", RuleDrlForm.faults(id, code));
  }

  /** Where a page says something else of its rule's outcome than the rule. */
  private static List<String> agreement(String page, String drl) {
    var faults = new ArrayList<String>();
    boolean reports = drl.contains("findings.report(");
    var source = new RuleSource(RuleId.of("any/rule"), drl, page);
    if (RulePages.summary(source, Layer.TOOLKIT).reports() != reports) {
      faults.add(
          reports
              ? "gives no severity, and rule.drl reports"
              : "gives a severity, and nothing reports");
    }
    var concluded = new TreeSet<String>();
    CONCLUDES.matcher(drl).results().forEach(found -> concluded.add(found.group(1)));
    concluded.stream()
        .filter(fact -> !page.contains("concludes `" + fact + "`"))
        .forEach(fact -> faults.add("does not say that it concludes `" + fact + "`"));
    return faults;
  }

  private void index() throws IOException {
    var file = rules.resolve("README.md");
    String text = Files.readString(file);
    var listed = text.lines().filter(line -> INDEXED.matcher(line).matches()).toList();
    var wanted =
        RuleCatalog.of(RuleSource.below(rules), List.of()).all().stream()
            .map(RuleFolderForm::row)
            .toList();
    wanted.stream()
        .filter(row -> !listed.contains(row))
        .forEach(row -> say("README.md", List.of("lacks the row " + row)));
    listed.stream()
        .filter(row -> !wanted.contains(row))
        .forEach(row -> say("README.md", List.of("has a row for no rule: " + row)));
    if (listed.size() == wanted.size() && wanted.containsAll(listed) && !listed.equals(wanted)) {
      say("README.md", List.of("does not list the rules by id"));
    }
    say("README.md", RulePageForm.deadLinks(file, text));
  }

  private static String row(RuleSummary rule) {
    return "| [%1$s](%1$s/README.md) | %2$s| %3$s |"
        .formatted(rule.id(), rule.reports() ? rule.severity() + " " : "", rule.title());
  }

  private void say(String file, List<String> said) {
    said.forEach(fault -> faults.add(file + ": " + fault));
  }
}
