package dev.lore.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.CallMade;
import dev.lore.facts.Span;
import dev.lore.facts.Variable;
import dev.lore.model.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoDialectTest {
  private static final String ERRGROUP = "import \"golang.org/x/sync/errgroup\"";
  private static final String GROUP = "golang.org/x/sync/errgroup.Group";

  @Test
  void each_import_is_seen_under_whatever_name() {
    var code =
        Code.of(
            "go",
            "package p",
            "import \"os\"",
            "import (",
            "  eg \"golang.org/x/sync/errgroup\"",
            "  _ \"embed\"",
            "  . \"fmt\"",
            "  `github.com/stripe/stripe-go/v82`",
            ")");

    assertThat(code.imports())
        .containsExactly(
            "2 os",
            "4 golang.org/x/sync/errgroup",
            "5 embed",
            "6 fmt",
            "7 github.com/stripe/stripe-go/v82");
  }

  @Test
  void the_first_part_of_a_callee_is_resolved_through_the_imports() {
    var code =
        Code.of(
            "go",
            "package p",
            "import (",
            "  eg \"golang.org/x/sync/errgroup\"",
            "  \"github.com/stripe/stripe-go/v82\"",
            "  \"gopkg.in/yaml.v3\"",
            "  \"github.com/go-chi/chi/v5\"",
            "  \"github.com/twilio/twilio-go\"",
            ")",
            "func f() {",
            "  eg.WithContext(ctx)",
            "  stripe.Init(key).Charges.New(nil)",
            "  yaml.Unmarshal(b, &v)",
            "  chi.NewRouter()",
            "  twilio.NewRestClient()",
            "  slices.Collect[int](xs)",
            "  items[eg.Key()].Do()",
            "}");

    assertThat(code.calls())
        .containsExactly(
            "10 golang.org/x/sync/errgroup.WithContext(ctx)",
            "11 github.com/stripe/stripe-go/v82.Init().Charges.New(nil)",
            "11 github.com/stripe/stripe-go/v82.Init(key)",
            "12 gopkg.in/yaml.v3.Unmarshal(b, &v)",
            "13 github.com/go-chi/chi/v5.NewRouter()",
            "14 github.com/twilio/twilio-go.NewRestClient()",
            "15 slices.Collect(xs)",
            "16 items[].Do()",
            "16 golang.org/x/sync/errgroup.Key()");
  }

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

  @Test
  void a_loop_is_counted_where_its_rounds_stand_in_the_code() {
    var code =
        Code.of(
            "go",
            "package p",
            "func f() {",
            "  for i := 0; i < workers; i++ {}",
            "  for i := 4; i > 0; i-- {}",
            "  for range 4 {}",
            "  for _, v := range []int{1, 2} {}",
            "  for i := 0; i < len(xs); i++ {}",
            "  for i := len(xs) - 1; i >= 0; i-- {}",
            "  for n := head; n != nil; n = n.next {}",
            "  for ; rows.Next(); {}",
            "  for _, x := range xs {}",
            "  for range ch {}",
            "  for scanner.Scan() {}",
            "  for {}",
            "}");

    assertThat(code.loops())
        .containsExactly(
            "3 counted for i := 0; i < workers; i++",
            "4 counted for i := 4; i > 0; i--",
            "5 counted for range 4",
            "6 counted for _, v := range []int{1, 2}",
            "7 walk for i := 0; i < len(xs); i++",
            "8 walk for i := len(xs) - 1; i >= 0; i--",
            "9 walk for n := head; n != nil; n = n.next",
            "10 walk for ; rows.Next();",
            "11 walk for _, x := range xs",
            "12 counted for range ch",
            "13 walk for scanner.Scan()",
            "14 walk for");
  }

  @Test
  void reads_of_the_environment_are_seen_and_lookalikes_are_not() {
    var code =
        Code.of(
            "go",
            "package p",
            "import env \"os\"",
            "var key = env.Getenv(\"A\")",
            "func f() {",
            "  env.LookupEnv(`B`)",
            "  syscall.Getenv(\"C\")",
            "  env.Getenv(name)",
            "  env.Setenv(\"D\", \"x\")",
            "  env := fake()",
            "  env.Getenv(\"E\")",
            "}");

    assertThat(code.envVars()).containsExactly("3:11 A", "5:3 B", "6:3 C");
  }

  @Test
  void routes_of_net_http_gin_and_chi_are_seen_and_requests_are_not() {
    var code =
        Code.of(
            "go",
            "package p",
            "import \"net/http\"",
            "func f() error {",
            "  http.HandleFunc(\"/any\", handle)",
            "  mux.HandleFunc(\"POST /hook\", s.hook)",
            "  mux.Handle(\"/static\", http.FileServer(dir))",
            "  r.GET(\"/gin\", auth, list)",
            "  r.Any(\"/all\", list)",
            "  r.Handle(\"PUT\", \"/put\", list)",
            "  r.Post(\"/chi\", func(w http.ResponseWriter, r *http.Request) {})",
            "  r.Method(http.MethodDelete, \"/gone\", h)",
            "  r.Route(\"/sub\", func(r chi.Router) { r.Get(`/in`, h) })",
            "  http.Get(\"https://example.org/x\")",
            "  resp, err := client.Get(\"/page\", options)",
            "  cache.Put(\"/key\", \"value\")",
            "  return client.Post(\"/page\", body)",
            "}");

    assertThat(code.routes())
        .containsExactly(
            "4 ANY /any",
            "5 POST /hook",
            "6 ANY /static",
            "7 GET /gin",
            "8 ANY /all",
            "9 PUT /put",
            "10 POST /chi",
            "11 DELETE /gone",
            "12 ANY /sub",
            "12 GET /in");
  }

  @Test
  void assignments_are_seen_in_every_form() {
    var code =
        Code.of(
            "go",
            "package p",
            "const key = \"k\"",
            "var a, b int = 1, 2",
            "var bare T",
            "func f() {",
            "  x, err := g()",
            "  s.timeout = 30",
            "  n += 1",
            "}");

    assertThat(code.assignments())
        .containsExactly(
            "2 key = \"k\"",
            "3 a, b = 1, 2",
            "4 bare = ",
            "6 x, err = g()",
            "7 s.timeout = 30",
            "8 n = 1");
  }

  @Test
  void literals_are_what_stands_between_their_quotes() {
    var code =
        Code.of("go", "package p", "var a = \"a \\\"b\\\" é😀\" + `raw", "\\n`", "var r = 'x'");

    assertThat(code.literals()).containsExactly("2:9 a \\\"b\\\" é😀", "2:25 raw\n\\n");
  }
}
