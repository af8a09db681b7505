package dev.lore.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoDialectTest {
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
