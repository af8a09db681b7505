package dev.lore.parse.go.error;

import dev.lore.facts.CodeFact;
import dev.lore.facts.ErrorFormatted;
import dev.lore.model.Location;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.Draft;
import dev.lore.parse.go.types.GoTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads errors that are made of other errors' text. */
public final class FormattedErrors {
  private static final Set<String> FORMATTING = Set.of("fmt.Errorf", "golang.org/x/xerrors.Errorf");
  private static final Set<String> PLAIN =
      Set.of("errors.New", "github.com/pkg/errors.New", "golang.org/x/xerrors.New");
  private static final Set<String> TEXT = Set.of("fmt.Sprintf", "fmt.Sprint", "fmt.Sprintln");

  /** One verb of a format: {@code %w}, {@code %+v}, {@code %[2]q}. */
  private static final Pattern VERB =
      Pattern.compile("%[-+# 0]*(?:\\*|\\d+)?(?:\\.(?:\\*|\\d+)?)?(?:\\[(\\d+)\\])?([a-zA-Z%])");

  private static final Pattern ERROR_NAME = Pattern.compile("err\\d*|\\w*[a-z]Err");

  private final GoTree tree;
  private final GoRefs refs;

  public FormattedErrors(GoTree tree, GoRefs refs) {
    this.tree = tree;
    this.refs = refs;
  }

  /** One way in which a value goes into the text of a new error. */
  private record Way(String ref, String shown, String by) {
    boolean isError(GoTypes types) {
      String type = types.resolve(ref);
      return type.equals("error")
          || (ERROR_NAME.matcher(shown).matches()
              && (ref.contains("|()") || ref.equals("_"))
              && (type.equals(GoRefs.UNKNOWN) || type.contains("(")));
    }
  }

  private record Formatted(Location at, List<Way> ways) implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      var errors = ways.stream().filter(way -> way.isError(types)).toList();
      if (errors.isEmpty()) {
        return Optional.empty();
      }
      boolean wrapped = ways.stream().anyMatch(way -> way.by().equals("%w"));
      var shown = errors.getFirst();
      return Optional.of(new ErrorFormatted(at, shown.shown(), shown.by(), wrapped));
    }
  }

  /** What the call at {@code node} comes to. */
  public Optional<Draft> call(int node) {
    String callee = refs.value(tree.callee(node));
    var ways = new ArrayList<Way>();
    var arguments = tree.arguments(node);
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    if (FORMATTING.contains(callee)) {
      formatted(arguments, ways);
      texts(arguments.getFirst(), ways);
      arguments.subList(1, arguments.size()).forEach(one -> texts(one, ways));
    } else if (PLAIN.contains(callee)) {
      texts(arguments.getFirst(), ways);
    }
    return ways.isEmpty() ? Optional.empty() : Optional.of(new Formatted(tree.at(node), ways));
  }

  /** What goes through the verbs of a constant format. */
  private void formatted(List<Integer> arguments, List<Way> ways) {
    String format = constant(arguments.getFirst());
    var verb = VERB.matcher(format);
    int next = 1;
    while (verb.find()) {
      if (verb.group(2).equals("%")) {
        continue;
      }
      String flags = verb.group();
      next += (int) flags.chars().filter(c -> c == '*').count();
      int index = verb.group(1) == null ? next : Integer.parseInt(verb.group(1));
      next = index + 1;
      if (index < arguments.size() && !Set.of("T", "p", "t").contains(verb.group(2))) {
        int value = tree.bare(arguments.get(index));
        ways.add(new Way(refs.value(value), tree.text(value), "%" + verb.group(2)));
      }
    }
  }

  /** The text of a constant format, also where it is put together of strings with {@code +}. */
  private String constant(int node) {
    if (tree.is(node, "binary_expression")) {
      return constant(tree.child(node, "left")) + constant(tree.child(node, "right"));
    }
    return tree.kind(node).endsWith("string_literal") ? tree.whole(node) : "";
  }

  /** Every {@code err.Error()} at {@code node}, and what a {@code Sprintf} there is made of. */
  private void texts(int node, List<Way> ways) {
    if (tree.is(node, "call_expression") && TEXT.contains(refs.value(tree.callee(node)))) {
      var inner = tree.arguments(node);
      if (!inner.isEmpty()) {
        formatted(inner, ways);
        inner.forEach(one -> texts(one, ways));
      }
      return;
    }
    if (tree.is(node, "binary_expression")) {
      texts(tree.child(node, "left"), ways);
      texts(tree.child(node, "right"), ways);
    } else if (tree.is(node, "call_expression")
        && tree.name(node).equals("Error")
        && tree.arguments(node).isEmpty()) {
      int error = tree.child(tree.callee(node), "operand");
      ways.add(new Way(refs.value(error), tree.text(error), tree.text(error) + ".Error()"));
    }
  }
}
