package dev.lore.parse.go.loop;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.BoundDeclared;
import dev.lore.facts.CodeFact;
import dev.lore.model.Location;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.Draft;
import dev.lore.parse.go.types.GoTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads constants that by their names bound loops over pages, and whether anything uses them. */
public final class Bounds {
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)(?:max\\w*(?:pages?|iterations?|rounds?|requests?)\\w*|page_?limit|pages?max\\w*|limit_?pages?)");
  private static final Pattern SIZE =
      Pattern.compile(
          "(?i).*(?:size|perpage|per_page|byte|length|timeout|second|body|result|item|rps|rate|concurren\\w*|parallel\\w*|retr\\w*)s?.*");
  private static final Set<String> NAMES = Set.of("identifier", "field_identifier");

  private final GoTree tree;
  private final Map<String, Integer> mentions = new HashMap<>();

  public Bounds(GoTree tree) {
    this.tree = tree;
  }

  private record Declared(Location at, String name) implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      boolean exported = Character.isUpperCase(name.charAt(0));
      return Optional.of(new BoundDeclared(at, name, exported || types.mentions(name) > 1));
    }
  }

  /** How often each such name stands in the file. */
  public Map<String, Integer> mentions() {
    return mentions;
  }

  /** What the name at {@code node} comes to. */
  public Optional<Draft> name(int node) {
    if (!NAMES.contains(tree.kind(node))) {
      return Optional.empty();
    }
    String name = tree.text(node);
    if (!BOUND.matcher(name).matches() || SIZE.matcher(name).matches()) {
      return Optional.empty();
    }
    mentions.merge(name, 1, Integer::sum);
    int spec = tree.parent(node);
    boolean constant = tree.is(spec, "const_spec");
    boolean variable = tree.is(spec, "var_spec") && tree.function(spec) == NONE;
    return (constant || variable) && tree.field(node).equals("name")
        ? Optional.of(new Declared(tree.at(node), name))
        : Optional.empty();
  }
}
