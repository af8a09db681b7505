package dev.lore.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.AssignmentMade;
import dev.lore.facts.CallMade;
import dev.lore.facts.ImportUse;
import dev.lore.facts.LiteralSeen;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that nobody writes, and code that is not finished. */
class HostileCodeTest {
  private static final int DEEP = 10_000;

  @ParameterizedTest
  @ValueSource(strings = {"go", "java", "js", "py", "ts", "tsx"})
  void a_file_without_code_has_no_facts(String extension) {
    String comment = extension.equals("py") ? "# only this" : "// only this";
    assertThat(Code.of(extension, "").facts()).isEmpty();
    assertThat(Code.of(extension, comment, comment).facts()).isEmpty();
    assertThat(Code.of(extension, " \t\r", "\f").facts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "java", "js", "py", "ts", "tsx"})
  void nul_bytes_and_lone_surrogates_break_nothing(String extension) {
    Code.of(extension, "\0".repeat(1000), "x = \"\0\"", "\0f(\0)\0").facts();

    var code = Code.of(extension, statement(extension, "f(\"\ud83d\", \"b\")"));
    assertThat(code.literals()).hasSize(2).last().asString().endsWith(" b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "java", "js", "py", "ts", "tsx"})
  void nesting_has_no_limit(String extension) {
    var calls = Code.of(extension, statement(extension, nested("f(", "1", ")")));
    var methods = Code.of(extension, statement(extension, nested("a.get(", "1", ")")));
    assertThat(calls.calls()).hasSize(DEEP);
    assertThat(methods.calls()).hasSize(DEEP);
    for (String pair : List.of("()", "[]", "{}")) {
      String open = pair.substring(0, 1);
      Code.of(extension, statement(extension, nested(open, "1", pair.substring(1)))).facts();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "java", "js", "py", "ts", "tsx"})
  void brackets_that_nothing_closes_or_opens_break_nothing(String extension) {
    for (String bracket : List.of("(", "[", "{", "f(", ")", "]", "}", ")]}")) {
      Code.of(extension, statement(extension, bracket.repeat(DEEP))).facts();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "java", "js", "py", "ts", "tsx"})
  void each_link_of_a_long_chain_is_a_call(String extension) {
    var code = Code.of(extension, statement(extension, "a" + ".b(1)".repeat(DEEP)));

    assertThat(code.calls())
        .hasSize(DEEP)
        .allMatch(call -> call.length() < 250)
        .last()
        .asString()
        .contains(" a.b(1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "js", "py", "ts", "tsx"})
  void a_name_declared_many_times_is_told_apart_each_time(String extension) {
    String part =
        switch (extension) {
          case "go" -> "func f() {\n g := h()\n g.a()\n}\n";
          case "py" -> "def f():\n g = h()\n g.a()\n";
          default -> "{ const g = h(); g.a() }\n";
        };
    var receivers =
        new Code(
                Code.of(extension).language(),
                (extension.equals("go") ? "package p\n" : "") + part.repeat(2000))
            .facts().stream()
                .filter(fact -> fact instanceof CallMade call && call.receiver() != null)
                .map(fact -> ((CallMade) fact).receiver())
                .toList();

    assertThat(receivers).hasSize(2000).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "java", "js", "py", "ts", "tsx"})
  void a_line_of_a_megabyte_is_read_and_what_facts_carry_is_cut(String extension) {
    String big = "😀".repeat(1 << 18);
    var facts =
        Code.of(
                extension,
                statement(extension, "a.f(\"" + big + "\", " + "b".repeat(1 << 19) + ")"))
            .facts();

    assertThat(facts)
        .filteredOn(LiteralSeen.class::isInstance)
        .singleElement()
        .satisfies(fact -> assertThat(((LiteralSeen) fact).value()).isEqualTo("😀".repeat(500)));
    assertThat(facts)
        .filteredOn(CallMade.class::isInstance)
        .singleElement()
        .satisfies(fact ->
            assertThat(((CallMade) fact).arguments())
                .containsExactly("\"" + "😀".repeat(99), "b".repeat(200)));
    assertThat(facts)
        .filteredOn(AssignmentMade.class::isInstance)
        .allSatisfy(fact -> assertThat(((AssignmentMade) fact).value().length()).isLessThan(201));
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "java", "js", "py", "ts", "tsx"})
  void columns_count_utf_16_code_units_and_lines_end_with_crlf_too(String extension) {
    String end = extension.equals("java") ? ";\r\n" : "\r\n";
    var code =
        Code.of(
            extension,
            statement(extension, "g(\"1\")" + end + "f(\"é😀漢\", \"b\")" + end + "h(\"c\")"));
    int first = code.facts().getFirst().at().line();

    assertThat(code.literals())
        .containsExactly(
            first + ":3 1", (first + 1) + ":3 é😀漢", (first + 1) + ":11 b", (first + 2) + ":3 c");
  }

  @Test
  void what_stands_around_an_error_is_read() {
    assertThat(Code.of("go", "package p", "import \"os\"", "func f() {", " a.b(", "}").imports())
        .containsExactly("2 os");
    assertThat(Code.of("js", "import a from \"a\";", "const = ;", "b(1);", "{{{").calls())
        .containsExactly("3 b(1)");
    assertThat(Code.of("py", "import a", "def (:", "b(1)", "class").imports())
        .containsExactly("1 a");
    assertThat(Code.of("java", "import a.B;", "class A { void f( { b(1); }").imports())
        .containsExactly("1 a.B");
  }

  @Test
  void a_module_that_is_not_named_yet_is_no_import() {
    for (String extension : List.of("go", "java", "js", "py", "ts")) {
      assertThat(Code.of(extension, "import").facts())
          .as(extension)
          .noneMatch(ImportUse.class::isInstance);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "java", "js", "py", "ts", "tsx"})
  void code_with_pieces_missing_doubled_and_moved_breaks_nothing(String extension) {
    var random = new Random(11);
    String source = sample(extension);
    for (int round = 0; round < 60; round++) {
      var text = new StringBuilder(source);
      for (int change = random.nextInt(5); change >= 0; change--) {
        int at = random.nextInt(text.length() - 20);
        int end = at + random.nextInt(20);
        if (random.nextBoolean()) {
          text.delete(at, end);
        } else {
          text.insert(random.nextInt(text.length()), text.substring(at, end));
        }
      }
      Code.of(extension, text.toString()).facts();
    }
  }

  private static String nested(String open, String inside, String close) {
    return open.repeat(DEEP) + inside + close.repeat(DEEP);
  }

  /** {@code expression} where the language allows one. */
  private static String statement(String extension, String expression) {
    return switch (extension) {
      case "go" -> "package p\nfunc m() {\n" + expression + "\n}";
      case "java" -> "class A { void m() {\n" + expression + ";\n} }";
      default -> expression;
    };
  }

  private static String sample(String extension) {
    return switch (extension) {
      case "go" ->
          """
          package p
          import ( eg "a.dev/errgroup"; . "fmt" )
          var a, b T = 1, 2
          func (s *S) f(x, y *eg.Group, z ...int) (err error) {
            g, ctx := eg.WithContext(ctx)
            for _, v := range []int{1} { g.Go(func() error { return v.Do(`x`) }) }
            switch t := v.(type) { case int: t.F[int](1) }
            select { case m, ok := <-ch: sem <- struct{}{} }
            r.Handle("PUT", "/x", h); os.Getenv("A"); var k = &T{A: new(B)}
          }
          """;
      case "java" ->
          """
          import static a.B.*; import c.D;
          @RequestMapping(path = {"/a"}, method = X.PUT) class A extends B {
            final D<E> d = new D<>(1), e;
            A(int... x) { super(x); }
            void f() {
              for (var x : List.of(1)) { x.go(); } for (int i = 0; i < 4; i++) {}
              try (var in = new In()) {} catch (E | F ex) { ex.x(); }
              switch (o) { case R(var q, int w) when w > 1 -> q.x(); default -> {} }
              if (o instanceof D k) app.get("/x", (m, n) -> n.x()); System.getenv().get("A");
            }
            record R(D t) { R { t.x(); } }
          }
          """;
      case "py" ->
          """
          import a.b as c, d
          from .e import f as g, h
          @app.route("/x", methods=["POST"], path="/y")
          async def k(a, b: T, *c: int, d: str = "x", **e):
              with open(f"a{b}") as m, n() as (o, p): m.x()
              x, (y, *z) = [q.go() for q, r in s if q]
              if (u := v()): os.environ["A"] = os.getenv("B")
              for i in range(len(w)): (lambda t: t.x())(i)
              del os.environ["C"]
          """;
      default ->
          """
          import a, { b as c } from "d"; import * as e from 'f'; export * from "g";
          const { h, i: [j] = 1, ...k } = require("l"), m = (await import("n")).default;
          const { A, B: b2 = "c" } = process.env, env = process.env;
          class O { static p = new Q(process.env["R"]); #s = this.t?.u!.v(`w${x}`); }
          for (const y of [1, ...z]) { y.x(); } for (let i = 0; i < 4; i++) {}
          app.route({ method: ["GET"], url: "/x" }); app.post("/y", async ({ q }, r = 1) => q.x());
          try {} catch ({ e }) { e.x(); } tag`x`; delete process.env.Z; w => w.x();
          """;
    };
  }
}
