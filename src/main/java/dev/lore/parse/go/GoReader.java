package dev.lore.parse.go;

import dev.lore.facts.AffiliationCheck;
import dev.lore.facts.AssetSent;
import dev.lore.facts.BoundDeclared;
import dev.lore.facts.CodeFact;
import dev.lore.facts.CredentialsCheck;
import dev.lore.facts.ErrorBranch;
import dev.lore.facts.ErrorFormatted;
import dev.lore.facts.ErrorReturned;
import dev.lore.facts.GroupLimit;
import dev.lore.facts.GroupStart;
import dev.lore.facts.IntegrationFound;
import dev.lore.facts.LoopClosure;
import dev.lore.facts.PageLoop;
import dev.lore.model.IntegrationPolicy;
import dev.lore.parse.go.error.ErrorBranches;
import dev.lore.parse.go.error.FormattedErrors;
import dev.lore.parse.go.error.ReturnedErrors;
import dev.lore.parse.go.group.GroupReader;
import dev.lore.parse.go.integration.IntegrationReader;
import dev.lore.parse.go.loop.Bounds;
import dev.lore.parse.go.loop.LoopClosures;
import dev.lore.parse.go.loop.PageLoops;
import dev.lore.parse.go.syntax.GoDeclarations;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.Draft;
import dev.lore.parse.go.types.GoExports;
import dev.lore.parse.go.types.GoFile;
import dev.lore.parse.go.types.GoGroups;
import dev.lore.parse.syntax.GoWords;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one Go file: what it declares, and what is to be settled with the rest of its package. */
public final class GoReader {

  private static final Set<Class<? extends CodeFact>> FACTS =
      Set.of(
          AffiliationCheck.class,
          AssetSent.class,
          BoundDeclared.class,
          CredentialsCheck.class,
          ErrorBranch.class,
          ErrorFormatted.class,
          ErrorReturned.class,
          GroupLimit.class,
          GroupStart.class,
          IntegrationFound.class,
          LoopClosure.class,
          PageLoop.class);

  private final IntegrationPolicy policy;
  private final boolean wanted;

  /**
   * A reader that is needed where one of the {@code wanted} kinds is read here.
   *
   * @param policy what integrations call things
   */
  public GoReader(Set<Class<? extends CodeFact>> wanted, IntegrationPolicy policy) {
    this.policy = policy;
    this.wanted = FACTS.stream().anyMatch(wanted::contains);
  }

  /** Whether anything that is read here is wanted. */
  public boolean wanted() {
    return wanted;
  }

  /** What the file at {@code syntax} says; nothing of the tree is kept. */
  public GoFile read(SyntaxTree syntax) {
    var tree = new GoTree(syntax);
    var names = GoNames.of(tree);
    var refs = new GoRefs(tree, names, imports(tree));
    var declarations = new GoDeclarations(tree, refs);
    var formatted = new FormattedErrors(tree, refs);
    var branches = new ErrorBranches(tree, names, refs);
    var groups = GoGroups.empty();
    var grouped = new GroupReader(tree, names, refs, groups);
    var returned = new ReturnedErrors(tree, names, refs, grouped);
    var closures = new LoopClosures(tree, names, refs, GoVersion.ofTags(syntax.source().text()));
    var integrations = new IntegrationReader(tree, names, refs, policy);
    integrations.declarations();
    var pages = new PageLoops(tree, names, refs);
    var bounds = new Bounds(tree);
    List<Draft> drafts = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      declarations.visit(node);
      integrations.visit(node);
      if (tree.isCall(node)) {
        returned.call(node).ifPresent(drafts::add);
        formatted.call(node).ifPresent(drafts::add);
        grouped.call(node, drafts);
      }
      switch (tree.kind(node)) {
        case "if_statement" -> branches.branch(node).ifPresent(drafts::add);
        case "func_literal" -> drafts.addAll(closures.closure(node));
        case "var_spec" -> grouped.listed(node);
        case "keyed_element", "assignment_statement" -> grouped.named(node);
        case "for_statement" ->
            pages.loop(node).ifPresent(loop -> drafts.add(types -> Optional.of(loop)));
        case "identifier", "field_identifier" -> bounds.name(node).ifPresent(drafts::add);
        default -> {}
      }
    }
    return new GoFile(
        declarations.functions(),
        declarations.values(),
        declarations.embedded(),
        groups,
        bounds.mentions(),
        integrations.parts(),
        drafts);
  }

  /** Adds what the file at {@code syntax} shows to other packages. */
  static void declare(SyntaxTree syntax, GoExports exports) {
    var tree = new GoTree(syntax);
    var refs = new GoRefs(tree, GoNames.of(tree), imports(tree));
    var declarations = new GoDeclarations(tree, refs);
    for (int node = 0; node < tree.size(); node++) {
      declarations.visit(node);
    }
    exports.add(declarations.functions(), declarations.values(), declarations.embedded());
  }

  private static Map<String, String> imports(GoTree tree) {
    var imports = new HashMap<String, String>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.is(node, "import_spec")) {
        String quoted = tree.text(tree.child(node, "path"));
        String module = quoted.substring(1, Math.max(1, quoted.length() - 1));
        int name = tree.child(node, "name");
        imports.put(
            name == SyntaxTree.NONE ? GoWords.packageName(module) : tree.text(name), module);
      }
    }
    return imports;
  }
}
