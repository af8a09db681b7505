package dev.lore.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are meant to hang, exhaust or lead astray. */
@Timeout(10)
class UnsafeFilesTest {
  private static final String FILE = "expertise/x/expertise.yaml";

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private ProjectFolder project = new ProjectFolder(Path.of(""));

  @BeforeEach
  void startWithOneGoodFile() {
    project = new ProjectFolder(folder).with("expertise/good/expertise.yaml", "conventions: [c]\n");
  }

  @Test
  void billionLaughsAreRefused() {
    project.with(FILE, "a0: &a0 [lol]\n" + laughs(9, 9));

    assertSetAside(
        FILE
            + ":1:1: more than 50 aliases stand for lists or mappings"
            + " | Write the values out where they are used.");
  }

  @Test
  void aFewAliasesThatMultiplyAreRefusedToo() {
    project.with(FILE, "a0: &a0 [lol]\n" + laughs(16, 3));

    assertSetAside(
        FILE
            + ":1:1: aliases repeat more than 1000000 characters"
            + " | Write the values out, or drop the aliases.");
  }

  @Test
  void manyAliasesOfOneLongTextAreRefused() {
    project.with(FILE, "a: &a " + "x".repeat(100_000) + "\nconventions:\n" + "- *a\n".repeat(100));

    assertSetAside(
        FILE
            + ":1:1: aliases repeat more than 1000000 characters"
            + " | Write the values out, or drop the aliases.");
  }

  @Test
  void millionsOfTinyValuesAreRefused() {
    project.with(FILE, "conventions: [" + "a,".repeat(3_000_000) + "]\n");

    assertSetAside(
        FILE + ":1:1: the YAML does not parse: more than 500000 values | Split the file.");
  }

  @Test
  void anEscapeCutOffByTheEndOfTheFileIsRefused() {
    project.with(FILE, "k: \"\\x");

    assertSetAside(
        FILE
            + ":1:1: an escape such as `\\x` in double quotes lacks its digits"
            + " | Use single quotes, where a backslash is a backslash.");
  }

  @Test
  void anAliasOfItselfIsRefused() {
    project.with(FILE, "conventions: &a [x, *a]\n");

    assertSetAside(FILE + ":1:14: an alias stands for what it is part of | Drop the alias.");
  }

  @Test
  void deepNestingIsRefused() {
    project.with(FILE, "a: " + "[".repeat(100_000));

    assertSetAside(
        FILE
            + ":1:1: lists and mappings are nested deeper than 50 levels"
            + " | Write the file flatter.");
  }

  @Test
  void aliasesThatNestDeeplyAreRefused() {
    project.with(FILE, "a0: &a0 [[[lol]]]\n" + laughs(30, 1).replace("[", "[[").replace("]", "]]"));

    assertSetAside(
        FILE
            + ":25:6: lists and mappings are nested deeper than 50 levels"
            + " | Write the file flatter.");
  }

  @Test
  void aFileOfAHundredMegabytesIsRefusedUnread() throws IOException {
    try (var file = new RandomAccessFile(project.folderOf(FILE).toFile(), "rw")) {
      file.setLength(100L << 20);
    }

    assertSetAside(
        FILE
            + ":1:1: the file is larger than 8 MiB"
            + " | Split it, or move what is not needed any more to another file.");
  }

  @Test
  void textThatIsNotUtf8IsRefusedAtItsPlace() {
    project.with(FILE, "a: b\nc: caf\u00e9\n".getBytes(ISO_8859_1));

    assertSetAside(
        FILE + ":2:7: the text is not UTF-8 | Save the file as UTF-8; look at line 2 first.");
  }

  @Test
  void controlCharactersAreRefusedAtTheirPlace() {
    project.with(FILE, "a: b\nc: \u0007\n");

    assertSetAside(
        FILE
            + ":2:4: the control character U+0007 stands in the text"
            + " | Delete it; YAML allows none but tab and line breaks.");
  }

  @Test
  void linksOutOfTheProjectAreNotFollowed() throws IOException {
    Files.writeString(elsewhere.resolve("secret.yaml"), "conventions: [secret]\n");
    Files.createSymbolicLink(project.folderOf(FILE), elsewhere.resolve("secret.yaml"));
    Files.createSymbolicLink(folder.resolve("skills"), elsewhere);

    var advice =
        ":1:1: a symbolic link leads out of the project | Put the files themselves in its place;"
            + " links that lead elsewhere are not followed.";
    assertSetAside(FILE + advice, "skills" + advice);
  }

  @Test
  void linksWithinTheProjectAreFollowedOnceEvenInCircles() throws IOException {
    project.with("docs/ways/pay/SKILL.md", "---\nname: pay\ndescription: d\n---\n");
    Files.createSymbolicLink(folder.resolve("docs/ways/round"), folder.resolve("docs"));
    Files.createSymbolicLink(project.folderOf(".claude/skills"), folder.resolve("docs/ways"));

    assertSetAside();
    assertThat(project.load().skills())
        .extracting(skill -> skill.path())
        .containsExactly(".claude/skills/pay/SKILL.md");
  }

  @Test
  void pipesAreNeverOpened() throws IOException, InterruptedException {
    var pipe = project.folderOf(FILE).toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

    assertSetAside(
        FILE
            + ":1:1: this is not a regular file"
            + " | Put a text file in its place; pipes, devices and folders are never opened.");
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsAreFine() {
    project.with(
        FILE, "\uFEFFdomain: pay\r\nlearnings:\r\n  - date: 2026-01-02\r\n".getBytes(UTF_8));

    assertThat(project.faults())
        .containsExactly(
            FILE
                + ":3:5: a learning has no insight"
                + " | Add `insight: …` below line 3, or delete the entry.");
    assertThat(project.load().expertise())
        .extracting(expertise -> expertise.domain())
        .containsExactly("good", "pay");
  }

  @Test
  void anEmptyFileIsNamed() {
    project.with(FILE, "# nothing yet\n");

    assertSetAside(FILE + ":1:1: the file is empty | Fill it, or delete it.");
  }

  private static String laughs(int levels, int aliases) {
    return IntStream.rangeClosed(1, levels)
        .mapToObj(n -> "a%d: &a%d [%s]%n".formatted(n, n, repeated("*a" + (n - 1), aliases)))
        .collect(Collectors.joining());
  }

  private static String repeated(String word, int times) {
    return IntStream.range(0, times).mapToObj(n -> word).collect(Collectors.joining(", "));
  }

  /** These faults and no other, and the good file is in use all the same. */
  private void assertSetAside(String... faults) {
    assertThat(project.faults()).containsExactly(faults);
    assertThat(project.load().expertise())
        .extracting(expertise -> expertise.domain())
        .containsExactly("good");
  }
}
