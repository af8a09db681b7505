package dev.lore.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaScriptDialectTest {
  @Test
  void every_way_to_bring_in_a_module_is_seen() {
    var code =
        Code.of(
            "ts",
            "import Stripe, { type Event as E } from \"stripe\";",
            "import * as twilio from 'twilio';",
            "import type { T } from \"./types\";",
            "import \"side-effect\";",
            "import fs = require(\"fs\");",
            "export * from \"all\";",
            "export { x } from \"some\";",
            "export const none = 1;",
            "const a = require(\"a\"), { b } = require(`b`);",
            "const c = await import(\"c\");",
            "import(\"d\").then(run);",
            "require(name); import(`./${page}`); other.require(\"e\");");

    assertThat(code.imports())
        .containsExactly(
            "1 stripe",
            "2 twilio",
            "3 ./types",
            "4 side-effect",
            "5 fs",
            "6 all",
            "7 some",
            "9 a",
            "9 b",
            "10 c",
            "11 d");
  }

  @Test
  void callees_are_resolved_through_whatever_the_import_binds() {
    var code =
        Code.of(
            "ts",
            "import def, { named, other as alias } from \"m\";",
            "import * as ns from \"ns\";",
            "import old = require(\"old\");",
            "const a = require(\"a\"), { b, c: d, e = 1 } = require(\"b\");",
            "const f = (await import(\"f\")).default, g = require(\"g\").part;",
            "def(); named.x(); alias(); ns.x(); old.x();",
            "a.x(); b(); d(); e(); f(); g.x();",
            "new ns.Client(key); ns.client(url)?.from!(\"t\"); a!.b();",
            "function h(a) { a.b.c(); }");

    assertThat(code.calls())
        .filteredOn(call -> !call.startsWith("4") && !call.startsWith("5"))
        .containsExactly(
            "6 m()",
            "6 m.named.x()",
            "6 m.other()",
            "6 ns.x()",
            "6 old.x()",
            "7 a.x()",
            "7 b.b()",
            "7 b.c()",
            "7 b.e()",
            "7 f()",
            "7 g.part.x()",
            "8 ns.Client(key)",
            "8 ns.client().from(\"t\")",
            "8 ns.client(url)",
            "8 a.b()",
            "9 a.b.c()");
  }

  @Test
  void a_receiver_is_told_by_its_declaration_in_every_form() {
    var code =
        Code.of(
            "ts",
            "import Stripe from \"stripe\";",
            "const a = new Stripe(key) as any, b = await connect(), c: Stripe = d;",
            "const e = require(\"twilio\")(sid), { f, g: [h], ...i } = d;",
            "a.x(); b.x(); c.x(); e.x(); f.x(); h.x(); i.x();",
            "function k(l: Stripe, { m }, [n], o = 1, ...p) { l.x(); m.x(); n.x(); o.x(); p.x(); }",
            "const q = r => r.x(), s = (t) => t.x();",
            "for (const u of all) u.x();",
            "try {} catch (v) { v.x(); }",
            "{ const a = inner(); a!.x(); } a.x();",
            "type F = (a: T) => void; interface G { h(b: T): void }",
            "b.x(); w.x();");

    assertThat(code.calls())
        .filteredOn(call -> call.contains(".x("))
        .containsExactly(
            "4 a.x() on a of stripe",
            "4 b.x() on b of connect",
            "4 c.x() on c of stripe",
            "4 e.x() on e of twilio",
            "4 f.x() on f",
            "4 h.x() on h",
            "4 i.x() on i",
            "5 l.x() on parameter l of stripe",
            "5 m.x() on parameter m",
            "5 n.x() on parameter n",
            "5 o.x() on parameter o",
            "5 p.x() on parameter p",
            "6 r.x() on parameter r",
            "6 t.x() on parameter t",
            "7 u.x() on u",
            "8 v.x() on v",
            "9 a.x() on a of inner",
            "9 a.x() on a of stripe",
            "11 b.x() on b of connect",
            "11 w.x()");
  }

  @Test
  void calls_in_unusual_forms_have_a_callee() {
    var code =
        Code.of(
            "tsx",
            "tag`a ${b} c`;",
            "(function () { return 1 })();",
            "[1, 2].map(f);",
            "\"a)b\".trim();",
            "new Foo().bar();",
            "a\n  // why\n  .b(\")\")\n  ?.[0].c();",
            "const j = <Foo on={() => g.x()}>{xs.map(f)}</Foo>;");

    assertThat(code.calls())
        .containsExactly(
            "1 tag(`a ${b} c`)",
            "2 ()()",
            "3 [].map(f)",
            "4 \"a)b\".trim()",
            "5 new Foo().bar()",
            "5 Foo()",
            "6 a.b()[].c()",
            "6 a.b(\")\")",
            "10 g.x()",
            "10 xs.map(f)");
  }

  @Test
  void a_loop_is_counted_where_its_rounds_stand_in_the_code() {
    var code =
        Code.of(
            "js",
            "for (let i = 0; i < 4; i++) {}",
            "for (let i = 4; i > 0; i--) {}",
            "for (const x of [1, 2]) {}",
            "for (let i = 0; i < xs.length; i++) {}",
            "for (let i = xs.length; i--; ) {}",
            "for (let i = xs.length - 1; i >= 0; i--) {}",
            "for (const x of [...xs]) {}",
            "for await (const x of xs) {}",
            "for (const k in o) {}",
            "while (next) {}",
            "do {} while (next)");

    assertThat(code.loops())
        .containsExactly(
            "1 counted for (let i = 0; i < 4; i++)",
            "2 counted for (let i = 4; i > 0; i--)",
            "3 counted for (const x of [1, 2])",
            "4 walk for (let i = 0; i < xs.length; i++)",
            "5 walk for (let i = xs.length; i--; )",
            "6 walk for (let i = xs.length - 1; i >= 0; i--)",
            "7 walk for (const x of [...xs])",
            "8 walk for await (const x of xs)",
            "9 walk for (const k in o)",
            "10 walk while (next)",
            "11 walk do");
  }

  @Test
  void reads_of_the_environment_are_seen_and_writes_are_not() {
    var code =
        Code.of(
            "ts",
            "process.env.A; process?.env?.B; process.env[\"C\"]; process.env[`D`];",
            "import.meta.env.VITE_E; Bun.env.F; Deno.env.get(\"G\");",
            "const { H, I: renamed, J = \"d\", ...rest } = process.env;",
            "const e = process.env; e.K;",
            "process.env[name]; process.env[`L${x}`]; process.env;",
            "process.env.M = \"1\"; delete process.env.N;",
            "env.get(\"O\"); map.env.P;",
            "function f(process) { process.env.Q; }");

    assertThat(code.envVars())
        .containsExactly(
            "1:1 A",
            "1:16 B",
            "1:33 C",
            "1:51 D",
            "2:1 VITE_E",
            "2:25 F",
            "2:36 G",
            "3:9 H",
            "3:12 I",
            "3:24 J",
            "4:24 K");
  }

  @Test
  void an_environment_that_is_imported_is_read_too() {
    var code =
        Code.of(
            "js",
            "import { env } from \"node:process\";",
            "import vars from \"env-var\";",
            "env.A;",
            "vars.get(\"B\");");

    assertThat(code.envVars()).containsExactly("3:1 A", "4:1 B");
  }

  @Test
  void routes_of_express_and_fastify_are_seen_and_requests_are_not() {
    var code =
        Code.of(
            "js",
            "app.get(\"/a\", list); app.post('/b', auth, (req, res) => {});",
            "app.use(\"/c\", express.static(\"public\")); app.all(`/d`, list);",
            "app.route(\"/e\").get(list).post(add);",
            "fastify.get(\"/f\", { schema }, handler);",
            "fastify.route({ method: \"PUT\", url: \"/g\", handler });",
            "fastify.route({ method: [\"GET\", \"HEAD\"], url: \"/h\", handler });",
            "app.get(\"/settings\"); app.get(\"title\", x); app.use(cors());",
            "axios.get(\"/page\", { params });",
            "const page = await axios.post(\"/page\", body);",
            "axios.post(\"/page\", body).then(show);",
            "map.delete(\"/key\", \"x\");");

    assertThat(code.routes())
        .containsExactly(
            "1 GET /a",
            "1 POST /b",
            "2 ANY /c",
            "2 ANY /d",
            "3 ANY /e",
            "4 GET /f",
            "5 PUT /g",
            "6 GET /h",
            "6 HEAD /h");
  }

  @Test
  void assignments_are_seen_in_every_form() {
    var code =
        Code.of(
            "ts",
            "const key = process.env.KEY; let bare; var [a, b] = c;",
            "this.timeout = 30; n += 1;",
            "class A { static p = 1; #q: T = 2; r }");

    assertThat(code.assignments())
        .containsExactly(
            "1 key = process.env.KEY",
            "1 bare = ",
            "1 [a, b] = c",
            "2 this.timeout = 30",
            "2 n = 1",
            "3 p = 1",
            "3 #q = 2",
            "3 r = ");
  }

  @Test
  void literals_are_what_stands_between_their_quotes() {
    var code = Code.of("js", "f('a\"', \"b\\\"\", `c${d}", "e`, '', /re\"/)");

    assertThat(code.literals()).containsExactly("1:3 a\"", "1:9 b\\\"", "1:16 c${d}\ne", "2:5 ");
  }
}
