package dev.lore.parse.text;

import dev.lore.facts.HostNamed;
import dev.lore.model.Location;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the hosts that URLs name in settings and in code of languages that are not parsed, line by
 * line; lines that are comments are passed over, and so are documents and what configures the tools
 * around a project ({@code .github/}).
 */
public final class HostReader {
  private static final Pattern SETTING =
      Pattern.compile(
          "(?:.*/)?(?:Dockerfile[^/]*|\\.env[^/]*|[^/]+\\.(?:ya?ml|json|jsonc|toml|ini|conf|cfg|properties|env|tf|tfvars|hcl|xml|config))");
  private static final Pattern CODE =
      Pattern.compile(
          ".*\\.(?:rb|php|cs|rs|kt|kts|swift|ex|exs|scala|dart|vue|svelte|astro|sh|bash|groovy|clj|lua|pl|fs)");
  private static final Pattern TOOLS = Pattern.compile("(?:.*/)?\\.(?!env)[^/]+(?:/.*)?");
  private static final Pattern COMMENT = Pattern.compile("\\s*(?://|/?\\*|#|--|<!--|;).*");

  private HostReader() {}

  /** The hosts in {@code source}; none where it is neither a setting nor such code. */
  public static List<HostNamed> read(SourceText source) {
    var path = source.path();
    boolean code = CODE.matcher(path).matches();
    if ((!code && !SETTING.matcher(path).matches()) || TOOLS.matcher(path).matches()) {
      return List.of();
    }
    var where = TestFile.is(path) ? "test" : code ? "code" : "setting";
    return source.text().contains("://")
        ? IntStream.rangeClosed(1, source.lines())
            .boxed()
            .flatMap(line -> hosts(source, line, where))
            .toList()
        : List.of();
  }

  private static Stream<HostNamed> hosts(SourceText source, int line, String where) {
    var text = source.line(line);
    return !text.contains("://") || COMMENT.matcher(text).matches()
        ? Stream.of()
        : Urls.in(text).stream()
            .map(url ->
                new HostNamed(
                    new Location(source.path(), line, url.start() + 1),
                    url.host(),
                    url.path(),
                    where));
  }
}
