package dev.lore.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.git.GitFolder;
import dev.lore.store.journal.JournalRecord.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;
  private Path lore;

  @BeforeEach
  void open() throws IOException {
    lore = Files.createDirectories(folder.resolve("expertise/.lore"));
  }

  @Test
  void itIsWhatGitHasCheckedOut() {
    var head = new Head(lore);
    assertThat(head.now()).isEmpty();
    var git = GitFolder.init(folder);
    assertThat(head.now()).isEqualTo("ref: refs/heads/main");
    git.git("commit", "-q", "--allow-empty", "--message", "Begin");
    assertThat(head.now()).isEqualTo("ref: refs/heads/main");
    git.git("checkout", "-q", "-b", "a/branch");
    assertThat(head.now()).isEqualTo("ref: refs/heads/a/branch");
    git.git("checkout", "-q", "--detach");
    assertThat(head.now()).isEqualTo(git.git("rev-parse", "HEAD").strip());
  }

  @Test
  void aFileThatLeadsNowhereIsNoGit() throws IOException {
    Files.writeString(folder.resolve(".git"), "gitdir: ../elsewhere\n");
    assertThat(new Head(lore).now()).isEmpty();
    Files.writeString(folder.resolve(".git"), "gitdir: \0\n");
    assertThat(new Head(lore).now()).isEmpty();
  }

  @Test
  void aShorterJournalSaysTheSameOfEachBranch() throws IOException {
    var git = GitFolder.init(folder);
    var journal = new Journal(lore);
    for (var branch : List.of("a", "b", "a", "c")) {
      git.git("symbolic-ref", "HEAD", "refs/heads/" + branch);
      tell(journal, "on-" + branch);
    }
    journal.compact(NOON);
    var again = new Journal(lore);
    for (var branch : List.of("a", "b", "c")) {
      git.git("symbolic-ref", "HEAD", "refs/heads/" + branch);
      again.sync();
      assertInForce(again, "on-" + branch);
    }
    tell(again, "later");
    assertInForce(again, "on-c", "later");
    git.git("symbolic-ref", "HEAD", "refs/heads/b");
    again.sync();
    assertInForce(again, "on-b");
  }

  @Test
  void whatAJournalWithoutHeadsSaysGoesForAll() throws IOException {
    tell(new Journal(lore), "before");
    GitFolder.init(folder);
    var journal = new Journal(lore);
    tell(journal, "after");
    assertInForce(journal, "before", "after");
  }

  private static void tell(Journal journal, String id) throws IOException {
    journal.sync();
    var records = new NewRecords(journal.promises(), NOON);
    records.add(Kind.PRESENT, "payments", id, "-", "- " + id + "\n");
    journal.append(records.all());
    var done = new NewRecords(journal.promises(), NOON);
    done.add(Kind.DONE, "payments", "-", "" + journal.promises().last(), "-");
    journal.note(done.all());
  }

  private static void assertInForce(Journal journal, String... ids) {
    assertThat(journal.promises().inForce("payments", NOON))
        .extracting(JournalRecord::name)
        .containsExactly(ids);
  }
}
