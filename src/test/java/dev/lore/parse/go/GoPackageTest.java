package dev.lore.parse.go;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.CodeFact;
import dev.lore.facts.ErrorReturned;
import dev.lore.facts.GroupStart;
import dev.lore.facts.PageLoop;
import dev.lore.model.IntegrationPolicy;
import dev.lore.parse.go.types.GoFile;
import dev.lore.parse.syntax.Language;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.syntax.TooComplex;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the files of one Go package say together. */
class GoPackageTest {
  @Test
  void a_field_declared_in_another_file_gives_the_type_of_what_is_called() {
    assertThat(
            called(
                "package a\nimport \"net/http\"\ntype client struct { http *http.Client }\n",
                "package a\nfunc (c *client) ping(r req) {\n\tc.http.Do(r)\n}\n"))
        .containsExactly("net/http.Client.Do BARE");
  }

  @Test
  void what_a_type_embeds_lends_it_its_methods() {
    assertThat(
            called(
                "package a\ntype base struct{}\nfunc (base) Close() error { return nil }\n",
                "package a\ntype conn struct{ base }\nfunc stop(c conn) {\n\tdefer c.Close()\n}\n"))
        .containsExactly(".base.Close DEFERRED");
  }

  @Test
  void a_variable_has_the_type_of_what_a_function_of_another_file_returns() {
    assertThat(
            called(
                "package a\nfunc load() {\n\tf := open()\n\tf.Sync()\n}\n",
                "package a\nimport \"os\"\nfunc open() *os.File { return os.Stdin }\n"))
        .containsExactly("os.File.Sync BARE");
  }

  @Test
  void a_call_beyond_the_package_and_the_standard_library_is_not_judged() {
    assertThat(called("package a\nimport \"example.com/x\"\nfunc f() {\n\tx.Run()\n}\n")).isEmpty();
  }

  @Test
  void a_group_takes_its_limit_along_into_a_function_of_another_file() {
    String spread =
        """
        package a
        import "golang.org/x/sync/errgroup"
        func spread(g *errgroup.Group, names []string) {
          for _, name := range names {
            g.Go(func() error { return work(name) })
          }
        }
        """;
    String run =
        """
        package a
        import "golang.org/x/sync/errgroup"
        func run(names []string) error {
          var g errgroup.Group
          %s
          spread(&g, names)
          return g.Wait()
        }
        """;

    assertThat(limits(spread, run.formatted("g.SetLimit(4)")))
        .containsExactly(GroupStart.Limit.SET);
    assertThat(limits(spread, run.formatted(""))).containsExactly(GroupStart.Limit.NONE);
    assertThat(limits(spread)).containsExactly(GroupStart.Limit.UNKNOWN);
  }

  @Test
  void the_end_of_a_loop_over_pages_is_what_the_call_has_filled() {
    String loop =
        """
        package a
        func all(c api, next *string) {
          for next != nil {
            page := %s
            if err := c.fetch(ctx, *next, %s); err != nil {
              return
            }
            next = page.Next
          }
        }
        """;

    assertThat(ends(loop.formatted("&Page{}", "page"))).containsExactly(PageLoop.End.RESPONSE);
    assertThat(ends(loop.formatted("new(Page)", "page"))).containsExactly(PageLoop.End.RESPONSE);
    assertThat(ends(loop.formatted("Page{}", "&page"))).containsExactly(PageLoop.End.RESPONSE);
    assertThat(ends(loop.formatted("Page{}", "page"))).containsExactly(PageLoop.End.REQUEST);
  }

  @Test
  void a_loop_that_waits_for_a_clock_before_it_fetches_is_no_loop_over_pages() {
    String loop =
        """
        package a
        func follow(c api) {
          var offset int
          for {
            select {
            %s
              got, err := c.GetUpdates(ctx, offset)
              use(got, err)
              offset = offset + 1
            }
          }
        }
        """;

    assertThat(ends(loop.formatted("case <-tick.C:"))).isEmpty();
    assertThat(ends(loop.formatted("default:"))).containsExactly(PageLoop.End.NONE);
  }

  private static List<String> called(String... files) {
    return facts(ErrorReturned.class, files)
        .map(one -> one.callee() + " " + one.fate())
        .filter(one -> !one.endsWith(" USED"))
        .toList();
  }

  private static List<GroupStart.Limit> limits(String... files) {
    return facts(GroupStart.class, files).map(GroupStart::limit).toList();
  }

  private static List<PageLoop.End> ends(String... files) {
    return facts(PageLoop.class, files).map(PageLoop::end).toList();
  }

  private static <T extends CodeFact> Stream<T> facts(Class<T> kind, String... files) {
    var reader = new GoReader(Set.of(kind), IntegrationPolicy.NONE);
    var read = new ArrayList<GoFile>();
    for (String file : files) {
      var source = SourceText.of(read.size() + ".go", file);
      try (var tree = SyntaxTree.of(source, Language.GO)) {
        read.add(reader.read(tree));
      } catch (TooComplex e) {
        throw new AssertionError(e);
      }
    }
    return GoPackage.facts(read, Optional.empty(), new GoModules(), IntegrationPolicy.NONE).stream()
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
