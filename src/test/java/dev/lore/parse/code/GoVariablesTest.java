package dev.lore.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.CallMade;
import dev.lore.facts.Span;
import dev.lore.facts.Variable;
import dev.lore.model.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoVariablesTest {
  private static final String ERRGROUP = "import \"golang.org/x/sync/errgroup\"";
  private static final String GROUP = "golang.org/x/sync/errgroup.Group";

  @Test
  void a_receiver_is_told_by_its_declaration_in_every_form() {
    var code =
        Code.of(
            "go",
            "package p",
            ERRGROUP,
            "func f(a, b *errgroup.Group, rest ...errgroup.Group) (out errgroup.Group) {",
            "  var c errgroup.Group",
            "  var d, e = make(chan int), new(errgroup.Group)",
            "  g := &errgroup.Group{}",
            "  h, ctx := errgroup.WithContext(ctx)",
            "  i, j := one(), errgroup.Group{}",
            "  a.Go(x); b.Go(x); rest.Go(x); out.Go(x); c.Go(x); d.Go(x); e.Go(x)",
            "  g.Go(x); h.Go(x); ctx.Go(x); i.Go(x); j.Go(x); s.field.Go(x)",
            "}");

    assertThat(code.calls())
        .contains(
            "9 a.Go(x) on parameter a of " + GROUP,
            "9 b.Go(x) on parameter b of " + GROUP,
            "9 rest.Go(x) on parameter rest of " + GROUP,
            "9 out.Go(x) on out of " + GROUP,
            "9 c.Go(x) on c of " + GROUP,
            "9 d.Go(x) on d of make",
            "9 e.Go(x) on e of " + GROUP,
            "10 g.Go(x) on g of " + GROUP,
            "10 h.Go(x) on h of golang.org/x/sync/errgroup.WithContext",
            "10 ctx.Go(x) on ctx",
            "10 i.Go(x) on i of one",
            "10 j.Go(x) on j of " + GROUP,
            "10 s.field.Go(x)");
  }

  @Test
  void an_inner_variable_hides_an_outer_one_until_its_block_ends() {
    var code =
        Code.of(
            "go",
            "package p",
            "func f(g *Outer) {",
            "  run(func() { g.A(); g := inner(g.B()); g.C() })",
            "  if g := other(); g.D() { g.E() }",
            "  for _, g := range g.All() { g.F() }",
            "  switch g := g.(type) { case int: g.G() }",
            "  select { case g := <-ch: g.H() }",
            "  g.I()",
            "}",
            "func after() { g.J() }");

    assertThat(code.calls())
        .containsExactly(
            "3 run(func() { g.A(); g := inner(g.B()); g.C() })",
            "3 g.A() on parameter g of Outer",
            "3 inner(g.B())",
            "3 g.B() on parameter g of Outer",
            "3 g.C() on g of inner",
            "4 other()",
            "4 g.D() on g of other",
            "4 g.E() on g of other",
            "5 g.All() on parameter g of Outer",
            "5 g.F() on g",
            "6 g.G() on g",
            "7 g.H() on g",
            "8 g.I() on parameter g of Outer",
            "10 g.J()");
  }

  @Test
  void a_variable_named_like_a_package_hides_it_only_behind_its_declaration() {
    var code =
        Code.of(
            "go",
            "package p",
            "import \"x.dev/stripe\"",
            "func f() {",
            "  stripe := stripe.New()",
            "  stripe.Charges.List()",
            "}",
            "func g() { stripe.New() }");

    assertThat(code.calls())
        .containsExactly("4 x.dev/stripe.New()", "5 stripe.Charges.List()", "7 x.dev/stripe.New()");
  }

  @Test
  void the_parameters_of_a_type_name_no_variable() {
    var code =
        Code.of(
            "go",
            "package p",
            "type Runner interface { Run(g Group) }",
            "func f(run func(h Group)) { g.Go(x); h.Go(x); run.Go(x) }");

    assertThat(code.calls())
        .containsExactly("3 g.Go(x)", "3 h.Go(x)", "3 run.Go(x) on parameter run of func(h Group)");
  }

  @Test
  void a_send_is_a_call_on_its_channel() {
    var code =
        Code.of(
            "go",
            "package p",
            "func f() {",
            " sem := make(chan struct{}, 4)",
            " sem <- struct{}{}",
            "}");

    assertThat(code.facts())
        .contains(
            new CallMade(
                new Location("file", 4, 2),
                "go",
                "sem.<-",
                "<-",
                new Variable("sem", "make", false, new Span("file", 22, 25)),
                List.of("struct{}{}"),
                new Span("file", 53, 70),
                new Span("file", 10, 72)));
  }
}
