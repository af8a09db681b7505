package dev.lore.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaDialectTest {
  @Test
  void imports_are_seen_plain_static_and_with_wildcards() {
    var code =
        Code.of(
            "java",
            "package p;",
            "import com.stripe.Stripe;",
            "import static org.junit.Assert.assertThat;",
            "import static org.x.Y.*;",
            "import java.util.*;",
            "class A {}");

    assertThat(code.imports())
        .containsExactly(
            "2 com.stripe.Stripe", "3 org.junit.Assert.assertThat", "4 org.x.Y", "5 java.util");
  }

  @Test
  void callees_are_resolved_through_imports_without_type_arguments() {
    var code =
        Code.of(
            "java",
            "import com.stripe.Stripe;",
            "import com.x.Box;",
            "import static org.junit.Assert.assertThat;",
            "class A extends B {",
            "  A() { super(1); }",
            "  void f() {",
            "    Stripe.of(1).go(\")\").end();",
            "    assertThat(1);",
            "    new Box<java.util.List<A>>(2);",
            "    new java.util.HashMap<>().put(1, 2);",
            "    super.x(); this.<T>y(1); a[0].z();",
            "    Box.<A>of();",
            "  }",
            "}");

    assertThat(code.calls())
        .containsExactly(
            "5 super(1)",
            "7 com.stripe.Stripe.of().go().end()",
            "7 com.stripe.Stripe.of().go(\")\")",
            "7 com.stripe.Stripe.of(1)",
            "8 org.junit.Assert.assertThat(1)",
            "9 com.x.Box(2)",
            "10 new java.util.HashMap().put(1, 2)",
            "10 java.util.HashMap()",
            "11 super.x()",
            "11 this.y(1)",
            "11 a[].z()",
            "12 com.x.Box.of()");
  }

  @Test
  void a_receiver_is_told_by_its_declaration_in_every_form() {
    var code =
        Code.of(
            "java",
            "import com.x.Client;",
            "class A {",
            "  private final Client field = make();",
            "  void f(Client a, final int... b) {",
            "    var c = new Client(); var d = Client.open(); Client<String> e = null;",
            "    field.x(); a.x(); b.x(); c.x(); d.x(); e.x();",
            "    for (Client g : all) g.x();",
            "    for (var h : all) h.x();",
            "    try (var i = new Client()) { i.x(); } catch (Exception j) { j.x(); }",
            "    if (o instanceof Client k) k.x();",
            "    run(l -> l.x(), (m, n) -> n.x(), (Client p) -> p.x());",
            "    switch (o) { case Client q -> q.x(); case R(var r, Client s) -> s.x(); }",
            "    { Client a = null; a.x(); } a.x();",
            "  }",
            "  record R(Client t) { R { t.x(); } }",
            "  void g() { t.x(); }",
            "}");

    assertThat(code.calls())
        .filteredOn(call -> call.contains(".x()") && !call.contains("->"))
        .containsExactly(
            "6 field.x() on field of com.x.Client",
            "6 a.x() on parameter a of com.x.Client",
            "6 b.x() on parameter b of int",
            "6 c.x() on c of com.x.Client",
            "6 d.x() on d of com.x.Client.open",
            "6 e.x() on e of com.x.Client",
            "7 g.x() on g of com.x.Client",
            "8 h.x() on h",
            "9 i.x() on i of com.x.Client",
            "9 j.x() on j",
            "10 k.x() on k of com.x.Client",
            "11 l.x() on parameter l",
            "11 n.x() on parameter n",
            "11 p.x() on parameter p of com.x.Client",
            "12 q.x() on q of com.x.Client",
            "12 s.x() on s of com.x.Client",
            "13 a.x() on a of com.x.Client",
            "13 a.x() on parameter a of com.x.Client",
            "15 t.x() on parameter t of com.x.Client",
            "16 t.x()");
  }

  @Test
  void a_loop_is_counted_where_its_rounds_stand_in_the_code() {
    var code =
        Code.of(
            "java",
            "class A { void f() {",
            "  for (int i = 0; i < 4; i++) {}",
            "  for (int i = 4; i > 0; i--) {}",
            "  for (var x : List.of(1, 2)) {}",
            "  for (int x : new int[] {1, 2}) {}",
            "  for (int i = 0; i < xs.length; i++) {}",
            "  for (int i = 0; i < xs.size(); i++) {}",
            "  for (int i = xs.size() - 1; i >= 0; i--) {}",
            "  for (var i = xs.iterator(); i.hasNext();) {}",
            "  for (var x : xs) {}",
            "  while (a < 4) {}",
            "  do {} while (a < 4);",
            "} }");

    assertThat(code.loops())
        .containsExactly(
            "2 counted for (int i = 0; i < 4; i++)",
            "3 counted for (int i = 4; i > 0; i--)",
            "4 counted for (var x : List.of(1, 2))",
            "5 counted for (int x : new int[] {1, 2})",
            "6 walk for (int i = 0; i < xs.length; i++)",
            "7 walk for (int i = 0; i < xs.size(); i++)",
            "8 walk for (int i = xs.size() - 1; i >= 0; i--)",
            "9 walk for (var i = xs.iterator(); i.hasNext();)",
            "10 walk for (var x : xs)",
            "11 walk while (a < 4)",
            "12 walk do");
  }

  @Test
  void reads_of_the_environment_are_seen_in_every_form() {
    var code =
        Code.of(
            "java",
            "import static java.lang.System.getenv;",
            "class A { void f() {",
            "  System.getenv(\"A\");",
            "  java.lang.System.getenv(\"B\");",
            "  getenv(\"C\");",
            "  System.getenv().get(\"D\");",
            "  System.getenv(name); System.getProperty(\"E\"); map.get(\"F\");",
            "} }");

    assertThat(code.envVars()).containsExactly("3:3 A", "4:3 B", "5:3 C", "6:3 D");
  }

  @Test
  void routes_of_spring_and_javalin_are_seen_and_requests_are_not() {
    var code =
        Code.of(
            "java",
            "@RequestMapping(\"/api\") class A {",
            "  @PostMapping(\"/hook\") void a() {}",
            "  @GetMapping(value = \"/b\", produces = \"text/plain\") void b() {}",
            "  @GetMapping(path = {\"/c\", \"d\"}) void c() {}",
            "  @RequestMapping(method = RequestMethod.PUT, path = \"/e\") void e() {}",
            "  @DeleteMapping void none() {}",
            "  @Path(\"/jax\") void jax() {}",
            "  void f() {",
            "    app.get(\"/f\", ctx -> ctx.result(\"x\"));",
            "    app.post(\"/g\", this::g).put(\"/h\", handler);",
            "    path(\"/i\", () -> {});",
            "    map.put(\"/key\", 1);",
            "    map.get(\"/key\");",
            "    var page = http.get(\"/page\", options);",
            "  }",
            "}");

    assertThat(code.routes())
        .containsExactly(
            "1 ANY /api",
            "2 POST /hook",
            "3 GET /b",
            "4 GET /c",
            "4 GET d",
            "5 PUT /e",
            "7 ANY /jax",
            "9 GET /f",
            "10 PUT /h",
            "10 POST /g");
  }

  @Test
  void assignments_are_seen_in_every_form() {
    var code =
        Code.of(
            "java",
            "class A {",
            "  static final String KEY = \"k\";",
            "  void f(int... rest) {",
            "    int a = 1, b;",
            "    this.c = 2; d[0] = 3; e += 4;",
            "    try (var in = open()) {}",
            "  }",
            "}");

    assertThat(code.assignments())
        .containsExactly(
            "2 KEY = \"k\"",
            "4 a = 1",
            "4 b = ",
            "5 this.c = 2",
            "5 d[0] = 3",
            "5 e = 4",
            "6 in = open()");
  }

  @Test
  void literals_are_what_stands_between_their_quotes() {
    var code =
        Code.of(
            "java",
            "class A { String a = \"x\\\"y\" + \"\" + 'c';",
            "  String b = \"\"\"",
            "    text \"in\" block",
            "    \"\"\"; }");

    assertThat(code.literals())
        .containsExactly("1:22 x\\\"y", "1:31 ", "2:14 \n    text \"in\" block\n    ");
  }
}
