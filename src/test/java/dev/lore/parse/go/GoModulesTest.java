package dev.lore.parse.go;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.ErrorReturned;
import dev.lore.model.IntegrationPolicy;
import dev.lore.parse.go.types.GoFile;
import dev.lore.parse.syntax.Language;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.syntax.TooComplex;
import dev.lore.parse.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a package knows of those that it imports. */
class GoModulesTest {
  @TempDir private Path root;

  @BeforeEach
  void module() throws IOException {
    write("shop/go.mod", "module example.com/shop\n\ngo 1.24\n");
    write("shop/api/a.go", "package api\ntype C struct{}\nfunc (C) Do() error { return nil }\n");
  }

  private void write(String path, String text) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void a_method_of_a_type_of_another_package_is_known() {
    assertThat(dropped("import \"example.com/shop/api\"\nfunc f(c api.C) { c.Do() }"))
        .containsExactly("example.com/shop/api.C.Do");
  }

  @Test
  void a_type_of_a_third_package_is_known_by_what_the_second_embeds() throws IOException {
    write(
        "shop/jobs/j.go",
        "package jobs\nimport \"example.com/shop/api\"\ntype Job struct{ *api.C }\n");

    assertThat(dropped("import \"example.com/shop/jobs\"\nfunc f(j jobs.Job) { j.Do() }"))
        .containsExactly("example.com/shop/api.C.Do");
  }

  @Test
  void values_that_two_packages_owe_each_other_come_to_nothing() throws IOException {
    write("shop/x/x.go", "package x\nimport \"example.com/shop/y\"\nvar V = y.V\n");
    write("shop/y/y.go", "package y\nimport \"example.com/shop/x\"\nvar V = x.V\n");

    assertThat(dropped("import \"example.com/shop/x\"\nfunc f() { x.V.Close() }")).isEmpty();
  }

  @Test
  void neither_tests_nor_what_lies_outside_the_module_are_read() throws IOException {
    write("shop/api/a_test.go", "package api\nfunc Fail() error { return nil }\n");
    write("other/o.go", "package other\nfunc Fail() error { return nil }\n");
    Files.createSymbolicLink(root.resolve("shop/api/link.go"), root.resolve("other/o.go"));

    assertThat(dropped("import \"example.com/shop/api\"\nfunc f() { api.Fail() }")).isEmpty();
    assertThat(dropped("import \"example.com/shop/../other\"\nfunc f() { other.Fail() }"))
        .isEmpty();
    assertThat(dropped("import \"example.com/shop/\\x00\"\nfunc f() { x00.Fail() }")).isEmpty();
  }

  @Test
  void a_folder_that_a_link_brings_in_from_outside_the_module_is_not_read() throws IOException {
    write("other/lib/o.go", "package lib\nfunc Fail() error { return nil }\n");
    write("shop/vendor/example.com/kept/k.go", "package kept\nfunc Fail() error { return nil }\n");
    Files.createSymbolicLink(root.resolve("shop/lib"), root.resolve("other/lib"));
    Files.createSymbolicLink(root.resolve("shop/vendor/example.org"), root.resolve("other"));

    assertThat(dropped("import \"example.com/shop/lib\"\nfunc f() { lib.Fail() }")).isEmpty();
    assertThat(dropped("import \"example.org/lib\"\nfunc f() { lib.Fail() }")).isEmpty();
    assertThat(dropped("import \"example.com/kept\"\nfunc f() { kept.Fail() }"))
        .containsExactly("example.com/kept.Fail");
  }

  @Test
  void those_who_ask_for_a_package_at_one_time_are_given_one_reading_of_it() {
    var modules = new GoModules();
    var folder = root.resolve("shop/api");

    var read =
        IntStream.range(0, 32)
            .parallel()
            .mapToObj(asked -> modules.exports(folder))
            .collect(Collectors.toList());

    assertThat(read).hasSize(32).allSatisfy(one -> assertThat(one).isSameAs(read.getFirst()));
  }

  private List<String> dropped(String code) {
    var module = GoModule.around(root.resolve("shop/cmd"), 1);
    return GoPackage.facts(
            List.of(file("package cmd\n" + code)), module, new GoModules(), IntegrationPolicy.NONE)
        .stream()
        .filter(ErrorReturned.class::isInstance)
        .map(ErrorReturned.class::cast)
        .filter(ErrorReturned::dropped)
        .map(ErrorReturned::callee)
        .toList();
  }

  private static GoFile file(String text) {
    try (var tree = SyntaxTree.of(SourceText.of("cmd.go", text), Language.GO)) {
      return new GoReader(Set.of(ErrorReturned.class), IntegrationPolicy.NONE).read(tree);
    } catch (TooComplex e) {
      throw new AssertionError(e);
    }
  }
}
