package dev.lore.parse.code;

import dev.lore.facts.AssignmentMade;
import dev.lore.facts.CallMade;
import dev.lore.facts.CodeFact;
import dev.lore.facts.EnvVarRead;
import dev.lore.facts.ImportUse;
import dev.lore.facts.LiteralSeen;
import dev.lore.facts.LoopSeen;
import dev.lore.facts.RouteDeclared;
import dev.lore.facts.Variable;
import dev.lore.parse.syntax.Language;
import dev.lore.parse.syntax.TooComplex;
import dev.lore.parse.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A source file of a test, and the facts it yields, a line each. */
record Code(Language language, String text) {
  static final Set<Class<? extends CodeFact>> ALL =
      Set.of(
          AssignmentMade.class,
          CallMade.class,
          EnvVarRead.class,
          ImportUse.class,
          LiteralSeen.class,
          LoopSeen.class,
          RouteDeclared.class);

  /** The lines of a file with the given extension. */
  static Code of(String extension, String... lines) {
    return new Code(
        Language.ofFile("file." + extension).orElseThrow(), String.join("\n", lines) + "\n");
  }

  /** All facts of the file. */
  List<CodeFact> facts() {
    try {
      return new CodeReader(ALL).read(SourceText.of("file", text), language);
    } catch (TooComplex givenUp) {
      throw new AssertionError(givenUp);
    }
  }

  /** {@code 3 stripe}. */
  List<String> imports() {
    return each(ImportUse.class, use -> use.at().line() + " " + use.module());
  }

  /** {@code 3 callee(argument, argument) on variable}. */
  List<String> calls() {
    return each(
        CallMade.class,
        call ->
            call.at().line()
                + " "
                + call.callee()
                + "("
                + String.join(", ", call.arguments())
                + ")"
                + on(call.receiver()));
  }

  private static String on(@Nullable Variable receiver) {
    if (receiver == null) {
      return "";
    }
    return (receiver.parameter() ? " on parameter " : " on ")
        + receiver.name()
        + (receiver.origin().isEmpty() ? "" : " of " + receiver.origin());
  }

  /** {@code 3 counted for i := 0; …}. */
  List<String> loops() {
    return each(
        LoopSeen.class,
        loop -> loop.at().line() + (loop.counted() ? " counted " : " walk ") + loop.header());
  }

  /** {@code 3:7 STRIPE_KEY}. */
  List<String> envVars() {
    return each(
        EnvVarRead.class, read -> read.at().line() + ":" + read.at().column() + " " + read.name());
  }

  /** {@code 3 POST /hook}. */
  List<String> routes() {
    return each(
        RouteDeclared.class,
        route -> route.at().line() + " " + route.method() + " " + route.pattern());
  }

  /** {@code 3:7 text}. */
  List<String> literals() {
    return each(
        LiteralSeen.class,
        literal -> literal.at().line() + ":" + literal.at().column() + " " + literal.value());
  }

  /** {@code 3 target = value}. */
  List<String> assignments() {
    return each(
        AssignmentMade.class,
        made -> made.at().line() + " " + made.target() + " = " + made.value());
  }

  private <F extends CodeFact> List<String> each(Class<F> kind, Function<F, String> shown) {
    return facts().stream().filter(kind::isInstance).map(kind::cast).map(shown).toList();
  }
}
