package dev.lore.parse.text;

import dev.lore.facts.EnvVarRead;
import dev.lore.model.Location;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads which environment variables code of languages that are not parsed asks for, line by line:
 * {@code ENV["STRIPE_KEY"]} of Ruby and of ERB in settings, {@code env('STRIPE_KEY')} of PHP,
 * {@code std::env::var("STRIPE_KEY")} of Rust, {@code
 * Environment.GetEnvironmentVariable("STRIPE_KEY")} of C#, {@code System.getenv("STRIPE_KEY")} of
 * Kotlin. Comments are passed over, and so are the settings of Laravel ({@code
 * config/services.php}), which each project has from its framework.
 */
public final class EnvReader {
  private static final Pattern CODE =
      Pattern.compile(".*\\.(rb|erb|rake|php|rs|cs|fs|vb|kt|kts|ya?ml|exs?|scala)");
  private static final Pattern LARAVEL = Pattern.compile("(?:.*/)?config/[^/]+\\.php");
  private static final Pattern READ =
      Pattern.compile(
          "(?:\\bENV(?:\\.fetch\\(|\\[)|\\benv\\(|\\bgetenv\\(|\\$_(?:ENV|SERVER)\\[|\\bsys\\.env\\("
              + "|\\b(?:env|dotenvy|dotenv)::var(?:_os)?\\(|\\benv!\\(|\\bGetEnvironmentVariable\\("
              + "|\\bSystem\\.(?:get_env|fetch_env!)\\()\\s*+[\"']([A-Z][A-Z0-9_]{2,80})[\"']");
  private static final Pattern COMMENT = Pattern.compile("\\s*+(?://|/?\\*|#|--|<!--).*");

  private EnvReader() {}

  /** The variables that {@code source} reads; none where its language is parsed. */
  public static List<EnvVarRead> read(SourceText source) {
    var code = CODE.matcher(source.path());
    if (!code.matches() || LARAVEL.matcher(source.path()).matches()) {
      return List.of();
    }
    var language = code.group(1);
    return IntStream.rangeClosed(1, source.lines())
        .boxed()
        .flatMap(line -> reads(source, line, language))
        .toList();
  }

  private static Stream<EnvVarRead> reads(SourceText source, int line, String language) {
    var text = source.line(line);
    return COMMENT.matcher(text).matches()
        ? Stream.of()
        : READ.matcher(text)
            .results()
            .map(read ->
                new EnvVarRead(
                    new Location(source.path(), line, read.start() + 1), language, read.group(1)));
  }
}
