package dev.lore.parse.code;

import dev.lore.facts.CodeFact;
import dev.lore.parse.syntax.Language;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.syntax.TooComplex;
import dev.lore.parse.text.SourceText;
import dev.lore.parse.text.TestFile;
import dev.lore.parse.webhook.WebhookReader;
import java.util.List;
import java.util.Set;

/** Reads the facts of one source file in one walk over its syntax tree. */
public final class CodeReader {
  private final Set<Class<? extends CodeFact>> wanted;

  /** A reader that yields facts of the {@code wanted} kinds only. Threads may share it. */
  public CodeReader(Set<Class<? extends CodeFact>> wanted) {
    this.wanted = Set.copyOf(wanted);
  }

  /**
   * The facts of {@code source}, in its order.
   *
   * @throws TooComplex when it can't be parsed in reasonable time
   */
  public List<CodeFact> read(SourceText source, Language language) throws TooComplex {
    try (var tree = SyntaxTree.of(source, language)) {
      return read(tree, language);
    }
  }

  /** The facts of the file parsed to {@code tree}, in its order. */
  public List<CodeFact> read(SyntaxTree tree, Language language) {
    var dialect = dialect(language);
    var reading = new Reading(tree, language.family(), dialect, wanted);
    for (int node = 0; node < tree.size(); node++) {
      reading.enter(node);
      dialect.visit(node, reading);
    }
    if (WebhookReader.reads(wanted) && !TestFile.is(tree.source().path())) {
      WebhookReader.read(tree, language.family(), reading.modules()).stream()
          .filter(fact -> wanted.contains(fact.getClass()))
          .forEach(reading.facts()::add);
    }
    return reading.facts();
  }

  private static Dialect dialect(Language language) {
    return switch (language) {
      case GO -> GoDialect.INSTANCE;
      case JAVA -> JavaDialect.INSTANCE;
      case PYTHON -> PythonDialect.INSTANCE;
      case JAVASCRIPT, TSX, TYPESCRIPT -> JavaScriptDialect.INSTANCE;
    };
  }
}
