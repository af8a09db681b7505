package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lore.model.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes mistakes in the rule of a {@link TrialProject} and looks at what is told of them. */
record DrlMistake(Path home) {
  /** All there are, as their sources tell. */
  static final String FACTS = facts();

  static final String CALL =
      "arguments, at, bounds, callee, function, language, name, onParameter, onSameVariable,"
          + " origin, path, receiver, span, takesSlot.";

  void assertTold(String there, String instead, int line, String problem, String advice) {
    var drl = TrialProject.SHOUT.replace(there, instead);
    assertThat(drl).isNotEqualTo(TrialProject.SHOUT);
    var place = "rules/acme/shout/rule.drl:" + line;
    assertThat(told(TrialProject.in(home).withRule("acme/shout", drl)))
        .isEqualTo(
            "the project's rules don't compile:\n%1$s: %2$s\n  %3$s\n  Mend %1$s first."
                .formatted(place, problem, advice));
  }

  static String told(TrialProject project) {
    var error = catchThrowableOfType(UserError.class, () -> project.audit(true));
    assertThat(error.kind()).isEqualTo(UserError.Kind.INPUT);
    return error.problem() + "\n  " + error.advice();
  }

  private static String facts() {
    try (var files = Files.list(Path.of("src/main/java/dev/lore/facts"))) {
      return files
          .filter(DrlMistake::isFact)
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .collect(Collectors.joining(", ", "", "."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFact(Path file) {
    try {
      return Pattern.compile("\\)\\s+implements ").matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
