package dev.lore.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoreRulesTest {
  @TempDir Path scratch;
  private Tree tree;
  private Path root;

  @BeforeEach
  void plant() throws IOException {
    tree = Tree.in(scratch);
    root = tree.root();
  }

  @Test
  void what_the_nearest_gitignore_says_decides() throws IOException {
    Files.createDirectory(root.resolve(".git"));
    tree.with(".gitignore", "*.log.py\n/build/\nkept.py\ndeep/**/x.py\n# comment\n!.env\n");
    tree.with(".git/info/exclude", "excluded.py\n");
    tree.with("sub/.gitignore", "!important.log.py\n!kept.py\n");
    tree.with("a.log.py", "");
    tree.with("kept.py", "");
    tree.with("excluded.py", "");
    tree.with("build/b.py", "");
    tree.with("sub/build/c.py", "");
    tree.with("sub/important.log.py", "");
    tree.with("sub/kept.py", "");
    tree.with("sub/other.log.py", "");
    tree.with("sub/excluded.py", "");
    tree.with("deep/1/2/x.py", "");

    assertThat(tree.read())
        .containsExactly(
            "sub/build/c.py",
            "sub/important.log.py",
            "sub/kept.py",
            "- a.log.py IGNORED",
            "- build/ IGNORED",
            "- deep/1/2/x.py IGNORED",
            "- excluded.py IGNORED",
            "- kept.py IGNORED",
            "- sub/excluded.py IGNORED",
            "- sub/other.log.py IGNORED");
  }

  @Test
  void rules_above_the_audited_folder_hold_up_to_the_top_of_the_repository() throws IOException {
    Files.createDirectory(scratch.resolve(".git"));
    Files.writeString(scratch.resolve(".gitignore"), "secret.py\nroot/sub/only.py\n");
    tree.with("secret.py", "");
    tree.with("sub/only.py", "");
    tree.with("a.py", "");

    assertThat(tree.read()).containsExactly("a.py", "- secret.py IGNORED", "- sub/only.py IGNORED");
    assertThat(tree.read(root.resolve("sub"))).containsExactly("- sub/only.py IGNORED");
  }

  @Test
  void a_gitignore_outside_of_the_repository_says_nothing() throws IOException {
    Files.writeString(scratch.resolve(".gitignore"), "a.py\n");
    Files.createDirectory(root.resolve(".git"));
    tree.with("a.py", "");

    assertThat(tree.read()).containsExactly("a.py");
  }

  @Test
  void the_folder_of_the_repository_itself_is_no_part_of_the_tree() throws IOException {
    tree.with(".git/hooks/a.py", "");
    tree.with("module/.git", "gitdir: ../.git/modules/module\n");
    tree.with("module/a.py", "");

    assertThat(tree.read()).containsExactly("module/a.py");
  }

  @Test
  void an_ignored_folder_is_read_where_it_is_named_on_its_own() throws IOException {
    Files.createDirectory(root.resolve(".git"));
    tree.with(".gitignore", "build/\n");
    tree.with("build/a.py", "");

    assertThat(tree.read(root.resolve("build"))).containsExactly("build/a.py");
  }

  @Test
  void patterns_that_mean_nothing_or_take_forever_are_passed_over() throws IOException {
    String name = "a".repeat(200) + ".py";
    tree.with(
        ".gitignore", "[\n\\\n!\n\n" + "*a".repeat(40) + "*b\n" + "**/a/".repeat(20) + "b\nc.py\n");
    tree.with(name, "");
    tree.with("a/".repeat(100) + "d.py", "");
    tree.with("c.py", "");

    assertThat(tree.read()).containsExactly("a/".repeat(100) + "d.py", name, "- c.py IGNORED");
  }
}
