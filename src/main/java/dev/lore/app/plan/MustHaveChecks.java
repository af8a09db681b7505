package dev.lore.app.plan;

import com.google.re2j.Pattern;
import dev.lore.model.MustHaves.Artifact;
import dev.lore.model.MustHaves.KeyLink;
import dev.lore.model.PlanVerification.Check;
import dev.lore.model.PlanVerification.Kind;
import dev.lore.model.PlanVerification.Status;
import dev.lore.parse.text.SourceText;
import java.util.Optional;

/** What the files of a tree say to single must-haves. */
final class MustHaveChecks {
  /** What declares a name for others, before the name. */
  private static final String DECLARES =
      "(?:\\b(?:export|exports|def|class|func|fn|function|public|interface|type|const|var|let|pub"
          + "|module|trait|struct|enum|record|object|val)\\b[^\\n]*)\\b";

  private final VerifiedTree tree;

  MustHaveChecks(VerifiedTree tree) {
    this.tree = tree;
  }

  Check artifact(Artifact asked) {
    var text = tree.text(asked.path());
    if (text.isEmpty()) {
      var why = tree.has(asked.path()) ? "is no text of 4 MiB at most" : "is not there";
      return of(asked, Status.FAILS, why, "");
    }
    int lines = text.get().lines();
    if (lines < asked.minLines()) {
      return of(asked, Status.FAILS, counted(lines) + ", " + asked.minLines() + " at least", "");
    }
    var evidence = asked.path() + ":1";
    if (!asked.contains().isEmpty()) {
      var found = line(text.get(), Pattern.compile(Pattern.quote(asked.contains())));
      if (found.isEmpty()) {
        return of(asked, Status.FAILS, "does not contain '" + asked.contains() + "'", "");
      }
      evidence = found.get();
    }
    for (var name : asked.exports()) {
      var word = Pattern.quote(name) + "(?:[^\\pL\\pN_]|$)";
      if (line(text.get(), Pattern.compile("(?:^|[^\\pL\\pN_])" + word)).isEmpty()) {
        return of(asked, Status.FAILS, "does not name '" + name + "'", "");
      }
      if (line(text.get(), Pattern.compile(DECLARES + word)).isEmpty()) {
        return of(asked, Status.UNCONFIRMED, "names '" + name + "', and no declaration shows", "");
      }
    }
    return of(asked, Status.HOLDS, counted(lines), evidence);
  }

  private static String counted(int lines) {
    return lines + (lines == 1 ? " line" : " lines");
  }

  private static Check of(Artifact asked, Status status, String why, String evidence) {
    return new Check(asked.at(), Kind.ARTIFACT, asked.path(), status, why, evidence);
  }

  /** Only what stands in the source file is a link; the target speaks of itself. */
  Check link(KeyLink asked) {
    var from = tree.text(asked.from());
    if (from.isEmpty()) {
      return of(asked, Status.FAILS, asked.from() + " is not there, or no text", "");
    }
    if (isPath(asked.to()) && !tree.has(asked.to())) {
      return of(asked, Status.FAILS, asked.to() + " is not there", "");
    }
    var said = asked.pattern();
    var pattern = said == null ? named(asked.to()) : Pattern.compile(said);
    var found = line(from.get(), pattern);
    if (found.isPresent()) {
      return of(
          asked, Status.HOLDS, said == null ? "names it" : "matches '" + said + "'", found.get());
    }
    var elsewhere = tree.text(asked.to()).flatMap(text -> line(text, pattern));
    var what =
        said == null ? "names neither its path nor its name" : "'" + said + "' does not match";
    return of(
        asked,
        Status.FAILS,
        what + elsewhere.map(at -> "; that it does in the target is no link").orElse(""),
        "");
  }

  private static boolean isPath(String to) {
    int dot = to.lastIndexOf('.');
    return dot > to.lastIndexOf('/') + 1
        && to.matches("[\\w@.-]++(?:/[\\w@.+-]++)++")
        && to.substring(dot + 1).matches("\\w++");
  }

  /** The path of a target without its ending, or its name. */
  private static Pattern named(String to) {
    var name = to.substring(to.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
    return Pattern.compile("(?:^|[^\\pL\\pN_])" + Pattern.quote(name) + "(?:[^\\pL\\pN_]|$)");
  }

  private static Check of(KeyLink asked, Status status, String why, String evidence) {
    var via = asked.via().isEmpty() ? "" : " (" + asked.via() + ")";
    var subject = asked.from() + " -> " + asked.to() + via;
    return new Check(asked.at(), Kind.LINK, subject, status, why, evidence);
  }

  /** The first line of {@code text} that {@code pattern} is found in, as a place. */
  private static Optional<String> line(SourceText text, Pattern pattern) {
    for (int line = 1; line <= text.lines(); line++) {
      if (pattern.matcher(text.line(line)).find()) {
        return Optional.of(text.path() + ":" + line);
      }
    }
    return Optional.empty();
  }
}
