package dev.lore.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PythonDialectTest {
  @Test
  void each_module_imported_is_seen_once() {
    var code =
        Code.of(
            "py",
            "import os, sys as system",
            "import a.b.c",
            "from supabase import create_client, Client as C",
            "from star import *",
            "from . import sibling",
            "from .mod import thing",
            "from ..pkg.sub import (one,",
            "    two)",
            "try:",
            "    import optional",
            "except ImportError: pass",
            "importlib.import_module('plugin')",
            "importlib.import_module(name)");

    assertThat(code.imports())
        .containsExactly(
            "1 os",
            "1 sys",
            "2 a.b.c",
            "3 supabase",
            "4 star",
            "5 .",
            "6 .mod",
            "7 ..pkg.sub",
            "10 optional",
            "12 plugin");
  }

  @Test
  void callees_are_resolved_through_imports_and_aliases() {
    var code =
        Code.of(
            "py",
            "import stripe as s",
            "import a.b.c",
            "from supabase import create_client as connect",
            "from . import sibling",
            "from .mod import thing",
            "s.Charge.create(amount=1)",
            "a.b.c.go()",
            "connect(url).table('x')",
            "sibling.run()",
            "thing(*args, **kw)",
            "def f(s): s.Charge.create()",
            "total(x for x in xs)");

    assertThat(code.calls())
        .containsExactly(
            "6 stripe.Charge.create(amount=1)",
            "7 a.b.c.go()",
            "8 supabase.create_client().table('x')",
            "8 supabase.create_client(url)",
            "9 .sibling.run()",
            "10 .mod.thing(*args, **kw)",
            "11 s.Charge.create()",
            "12 total((x for x in xs))");
  }

  @Test
  void a_receiver_is_told_by_its_declaration_in_every_form() {
    var code =
        Code.of(
            "py",
            "from lib import Client",
            "def f(a, b: Client, c=1, d: str = 'x', *args: int, e, **kw):",
            "    a.x(); b.x(); c.x(); d.x(); args.x(); e.x(); kw.x()",
            "    g = Client(); g.x()",
            "    h: Client = make(); h.x()",
            "    i, (j, *k) = make(); i.x(); j.x(); k.x()",
            "    with open(f) as file, lock() as (l, m): file.x(); l.x(); m.x()",
            "    for n, o in g.items(): n.x(); o.x()",
            "    if (p := Client()): p.x()",
            "    try: pass",
            "    except Error as q: q.x()",
            "    r = await Client.connect(); r.x()",
            "    [s.x() for s in a]; s.x()",
            "    t = lambda u: u.x(); t.x()");

    assertThat(code.calls())
        .filteredOn(call -> call.contains(".x()"))
        .containsExactly(
            "3 a.x() on parameter a",
            "3 b.x() on parameter b of lib.Client",
            "3 c.x() on parameter c",
            "3 d.x() on parameter d of str",
            "3 args.x() on parameter args of int",
            "3 e.x() on parameter e",
            "3 kw.x() on parameter kw",
            "4 g.x() on g of lib.Client",
            "5 h.x() on h of make",
            "6 i.x() on i",
            "6 j.x() on j",
            "6 k.x() on k",
            "7 file.x() on file of open",
            "7 l.x() on l",
            "7 m.x() on m",
            "8 n.x() on n",
            "8 o.x() on o",
            "9 p.x() on p of lib.Client",
            "11 q.x() on q",
            "12 r.x() on r of lib.Client.connect",
            "13 s.x() on s",
            "13 s.x()",
            "14 u.x() on parameter u",
            "14 t.x() on t");
  }

  @Test
  void each_assignment_makes_a_new_variable_from_its_end_on() {
    var code =
        Code.of(
            "py",
            "client = first()",
            "client = client.wrapped()",
            "client.x()",
            "def f():",
            "    client.x()",
            "    client = 3",
            "    client.x()",
            "client.x()");

    assertThat(code.calls())
        .containsExactly(
            "1 first()",
            "2 client.wrapped() on client of first",
            "3 client.x() on client of client.wrapped",
            "5 client.x() on client of client.wrapped",
            "7 client.x() on client",
            "8 client.x() on client of client.wrapped");
  }

  @Test
  void a_loop_is_counted_where_its_rounds_stand_in_the_code() {
    var code =
        Code.of(
            "py",
            "for i in range(4): pass",
            "for i in range(workers): pass",
            "for i in [1, 2]: pass",
            "for i in (1, 2): pass",
            "for i in range(len(xs)): pass",
            "for i in [*xs]: pass",
            "for x in xs: pass",
            "async def f():",
            "    async for x in xs: pass",
            "while True: pass");

    assertThat(code.loops())
        .containsExactly(
            "1 counted for i in range(4):",
            "2 counted for i in range(workers):",
            "3 counted for i in [1, 2]:",
            "4 counted for i in (1, 2):",
            "5 walk for i in range(len(xs)):",
            "6 walk for i in [*xs]:",
            "7 walk for x in xs:",
            "9 walk async for x in xs:",
            "10 walk while True:");
  }

  @Test
  void reads_of_the_environment_are_seen_and_writes_are_not() {
    var code =
        Code.of(
            "py",
            "import os, os as o",
            "from os import environ, getenv as g",
            "os.environ[\"A\"]",
            "os.environ.get('B')",
            "os.getenv('C', 'd')",
            "os.environ.setdefault('D', 'x')",
            "os.environ.pop('E')",
            "o.environ['F']",
            "environ['G']; g('H')",
            "os.environ[name]; os.environ[f'J{x}']; os.getenv(f'K{x}')",
            "os.environ['L'] = '1'",
            "del os.environ['M']",
            "def f(os): return os.environ['N']");

    assertThat(code.envVars())
        .containsExactly("3:1 A", "4:1 B", "5:1 C", "6:1 D", "7:1 E", "8:1 F", "9:1 G", "9:15 H");
  }

  @Test
  void routes_of_flask_and_fastapi_are_seen_and_requests_are_not() {
    var code =
        Code.of(
            "py",
            "@app.route('/open')",
            "@app.route('/both', methods=['GET', 'POST'])",
            "def f(): pass",
            "@router.post('/items', status_code=201)",
            "async def g(): pass",
            "@router.put(path='/named')",
            "async def h(): pass",
            "app.add_url_rule('/rule', view_func=f)",
            "app.add_api_route('/api', f, methods=['DELETE'])",
            "@app.errorhandler(404)",
            "def i(): pass",
            "@cache.get('key')",
            "def j(): pass",
            "requests.get('/page', options)",
            "client.post('/page', body)");

    assertThat(code.routes())
        .containsExactly(
            "1 ANY /open",
            "2 GET /both",
            "2 POST /both",
            "4 POST /items",
            "6 PUT /named",
            "8 ANY /rule",
            "9 DELETE /api");
  }

  @Test
  void assignments_are_seen_in_every_form() {
    var code =
        Code.of(
            "py",
            "self.timeout = 30",
            "x, y = f()",
            "a = b = 4",
            "n: int",
            "m: int = 1",
            "n += 2",
            "(k := 3)");

    assertThat(code.assignments())
        .containsExactly(
            "1 self.timeout = 30",
            "2 x, y = f()",
            "3 a = b = 4",
            "3 b = 4",
            "4 n = ",
            "5 m = 1",
            "6 n = 2",
            "7 k = 3");
  }

  @Test
  void literals_are_what_stands_between_their_quotes() {
    var code =
        Code.of(
            "py",
            "'a'; \"b's\"; r\"c\\d\"; rb'e'; '' \"\"",
            "'''doc",
            "\"x\"'''; \"\"\"\"\"\"",
            "f'{a}b'");

    assertThat(code.literals())
        .containsExactly(
            "1:1 a",
            "1:6 b's",
            "1:13 c\\d",
            "1:21 e",
            "1:28 ",
            "1:31 ",
            "2:1 doc\n\"x\"",
            "3:9 ",
            "4:1 {a}b");
  }
}
