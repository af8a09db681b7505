package dev.lore.parse;

import dev.lore.facts.CodeFact;
import dev.lore.facts.CredentialGiven;
import dev.lore.facts.EnvVarMentioned;
import dev.lore.facts.EnvVarRead;
import dev.lore.facts.FileRead;
import dev.lore.facts.HostNamed;
import dev.lore.facts.RetrySeen;
import dev.lore.facts.SecretSeen;
import dev.lore.facts.SecretShown;
import dev.lore.facts.TextSearched;
import dev.lore.model.IntegrationPolicy;
import dev.lore.model.Location;
import dev.lore.model.Skipped;
import dev.lore.model.Suppression;
import dev.lore.parse.code.CodeReader;
import dev.lore.parse.credential.CodeCredentials;
import dev.lore.parse.credential.SettingsCredentials;
import dev.lore.parse.credential.ShownSecrets;
import dev.lore.parse.go.GoReader;
import dev.lore.parse.go.types.GoFile;
import dev.lore.parse.manifest.Manifest;
import dev.lore.parse.retry.RetryReader;
import dev.lore.parse.syntax.Language;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.syntax.TooComplex;
import dev.lore.parse.text.Decoding;
import dev.lore.parse.text.EnvReader;
import dev.lore.parse.text.HostReader;
import dev.lore.parse.text.SecretScanner;
import dev.lore.parse.text.SourceText;
import dev.lore.parse.text.SuppressionReader;
import dev.lore.parse.text.TestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads everything that one file has to say. Threads may share one. */
final class FileReader {
  /**
   * What a file gave.
   *
   * @param go what it says that only its whole package settles, if it is of Go
   * @param lines how many it has; -1 where it was not read at all
   */
  record Read(
      List<CodeFact> facts,
      List<GoFile> go,
      List<Suppression> suppressions,
      List<Skipped> skipped,
      int lines) {
    static Read nothing(FoundFile file, Skipped.Reason reason) {
      return new Read(
          List.of(), List.of(), List.of(), List.of(new Skipped(file.path(), reason)), -1);
    }
  }

  private final Set<Class<? extends CodeFact>> wanted;
  private final CodeReader code;
  private final GoReader go;
  private final SecretScanner secrets;
  private final Mentions mentions;

  FileReader(
      Set<Class<? extends CodeFact>> wanted,
      IntegrationPolicy policy,
      SecretScanner secrets,
      Mentions mentions) {
    this.mentions = mentions;
    this.wanted = wanted;
    this.code = new CodeReader(wanted);
    this.go = new GoReader(wanted, policy);
    this.secrets = secrets;
  }

  /** The text of {@code file}; empty where it has none or can't be read. */
  static Optional<SourceText> source(FoundFile file) {
    try {
      return Decoding.text(bytes(file.file())).map(text -> SourceText.of(file.path(), text));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  Read read(FoundFile file) {
    byte[] bytes;
    try {
      bytes = bytes(file.file());
    } catch (IOException unreadable) {
      return Read.nothing(file, Skipped.Reason.UNREADABLE);
    }
    var text = Decoding.text(bytes);
    if (text.isEmpty()) {
      return Read.nothing(file, Skipped.Reason.BINARY);
    }
    var source = SourceText.of(file.path(), text.get());
    var unwanted = MachineMade.reason(source);
    try {
      return unwanted.isPresent() ? Read.nothing(file, unwanted.get()) : read(file, source);
    } catch (RuntimeException | StackOverflowError bug) {
      throw new IllegalStateException("while reading " + file.path(), bug);
    }
  }

  /**
   * The file as it is now: one that became a link or grew since the walk is not followed or read.
   */
  private static byte[] bytes(Path file) throws IOException {
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes((int) TreeWalk.SIZE_LIMIT + 1);
      if (bytes.length > TreeWalk.SIZE_LIMIT) {
        throw new IOException("grew since the walk");
      }
      return bytes;
    }
  }

  private Read read(FoundFile file, SourceText source) {
    var facts = new ArrayList<CodeFact>();
    var packaged = new ArrayList<GoFile>();
    var skipped = new ArrayList<Skipped>();
    var language = Language.ofFile(file.name());
    var manifest = Manifest.ofFile(file.path());
    boolean test = TestFile.is(file.path());
    boolean trial = test || TestFile.isTrial(file.path());
    if (language.isPresent()) {
      String family = language.get().family();
      add(facts, List.of(new FileRead(Location.of(file.path(), 1), family, source.lines(), test)));
      try (var tree = SyntaxTree.of(source, language.get())) {
        facts.addAll(code.read(tree, language.get()));
        if (wanted.contains(CredentialGiven.class)) {
          facts.addAll(CodeCredentials.read(tree, family, trial));
        }
        if (wanted.contains(RetrySeen.class) && !test) {
          facts.addAll(RetryReader.read(tree, family));
        }
        if (wanted.contains(SecretShown.class) && !test) {
          facts.addAll(ShownSecrets.read(tree, family));
        }
        if (language.get() == Language.GO && !test && go.wanted()) {
          packaged.add(go.read(tree));
        }
      } catch (TooComplex givenUp) {
        skipped.add(new Skipped(file.path(), Skipped.Reason.TOO_COMPLEX));
      }
    } else {
      if (wanted.contains(HostNamed.class) && manifest.map(Manifest::isSetting).orElse(true)) {
        facts.addAll(HostReader.read(source));
      }
      if (wanted.contains(EnvVarRead.class)) {
        facts.addAll(EnvReader.read(source));
      }
      if (wanted.contains(CredentialGiven.class)) {
        facts.addAll(SettingsCredentials.read(source, trial));
      }
    }
    manifest
        .filter(known -> language.isEmpty() || known.isCode())
        .ifPresent(known -> add(facts, known.read(source)));
    if (wanted.contains(EnvVarMentioned.class)) {
      facts.addAll(mentions.in(source));
    }
    add(facts, List.of(new TextSearched(Location.of(file.path(), 1), source.lines())));
    if (wanted.contains(SecretSeen.class) || wanted.contains(CredentialGiven.class)) {
      var seen = secrets.scan(source);
      var lines = seen.stream().map(one -> one.at().line()).collect(Collectors.toSet());
      facts.removeIf(
          fact -> fact instanceof CredentialGiven given && lines.contains(given.at().line()));
      add(facts, seen);
    }
    return new Read(facts, packaged, SuppressionReader.read(source), skipped, source.lines());
  }

  private void add(List<CodeFact> facts, List<? extends CodeFact> more) {
    more.stream().filter(fact -> wanted.contains(fact.getClass())).forEach(facts::add);
  }
}
