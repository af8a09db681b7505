package dev.lore.facts;

import dev.lore.model.Integration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The signs by which all services of the catalogue are known, to be asked for one: {@code $name :
 * String() from $signs.importing($import)}. It is one fact, so that a file's imports need not be
 * held against each service in turn.
 *
 * <p>Of several that fit, the longest sign decides: {@code @aws-sdk/client-s3} before
 * {@code @aws-sdk}.
 *
 * @param modules names of services by language and module: {@code javascript stripe}
 * @param packages names of services by ecosystem and package: {@code npm stripe}
 * @param variables names of services by environment variable; behind {@code _} where words of the
 *     project's own may precede it
 * @param distinct names of services by the first word of a variable that can only mean them
 * @param hosts names of services by host, and path where there is one
 * @param names names of services by what they are called
 */
public record KnownSigns(
    Map<String, List<String>> modules,
    Map<String, List<String>> packages,
    Map<String, List<String>> variables,
    Map<String, List<String>> distinct,
    Map<String, List<String>> hosts,
    Map<String, List<String>> names)
    implements KnowledgeFact {

  /** What build tools put in front of a variable that may reach a browser; none comes first. */
  private static final List<String> PUBLIC_PREFIXES =
      List.of(
          "",
          "NEXT_PUBLIC_",
          "VITE_",
          "REACT_APP_",
          "EXPO_PUBLIC_",
          "PUBLIC_",
          "NUXT_",
          "NUXT_PUBLIC_",
          "GATSBY_");

  private static final Set<String> GIVEN =
      Set.of("CREDENTIALS", "DSN", "ID", "KEY", "LOGIN", "PASSWORD", "SECRET", "SID", "TOKEN");

  /** How long a name is that hardly means anything else. */
  private static final int LONG = 4;

  /** The signs of {@code entries}. */
  public static KnownSigns of(Collection<Integration> entries) {
    var modules = new Signs();
    var packages = new Signs();
    var variables = new Signs();
    var distinct = new Signs();
    var hosts = new Signs();
    var names = new Signs();
    for (var entry : entries) {
      var name = entry.name();
      entry.imports().forEach((language, all) -> modules.add(language + " ", all, name));
      entry.packages().forEach((ecosystem, all) -> packages.add(ecosystem + " ", all, name));
      variables.add("", entry.envVars(), name);
      variables.add("_", entry.envVars().stream().filter(one -> says(one, entry)).toList(), name);
      hosts.add("", entry.hosts(), name);
      names.add("", called(entry), name);
      if (!entry.ordinary() && name.length() >= LONG && !name.contains("-")) {
        distinct.add("", List.of(name.toUpperCase(Locale.ROOT)), name);
      }
    }
    return new KnownSigns(
        modules.all, packages.all, variables.all, distinct.all, hosts.all, names.all);
  }

  private static List<String> called(Integration entry) {
    var title = entry.title().toLowerCase(Locale.ROOT);
    return Stream.of(entry.name(), title, joined(entry.name()), joined(title)).distinct().toList();
  }

  /**
   * Whether {@code variable} begins with a word of the service's name, so that more may precede.
   */
  private static boolean says(String variable, Integration entry) {
    int end = variable.indexOf('_');
    var word = variable.substring(0, Math.max(0, end)).toLowerCase(Locale.ROOT);
    return word.length() > 2 && entry.name().replace("-", "").contains(word);
  }

  private static final class Signs {
    private final Map<String, List<String>> all = new HashMap<>();

    void add(String kind, List<String> signs, String name) {
      for (var sign : signs) {
        var names = new TreeSet<>(all.getOrDefault(kind + sign, List.of()));
        names.add(name);
        all.put(kind + sign, List.copyOf(names));
      }
    }
  }

  /** Whose module {@code use} imports, or something below one. */
  public List<String> importing(ImportUse use) {
    char separator = use.language().equals("python") || use.language().equals("java") ? '.' : '/';
    return longest(modules, use.language() + " ", use.module(), separator);
  }

  /** Whose package {@code dependency} is; a Go module counts with what is behind its path too. */
  public List<String> declaring(DependencyDeclared dependency) {
    var name = dependency.name();
    return switch (dependency.ecosystem()) {
      case "maven" -> longest(packages, "maven ", name, ':');
      case "go", "npm", "packagist" -> longest(packages, dependency.ecosystem() + " ", name, '/');
      default -> packages.getOrDefault(dependency.ecosystem() + " " + name, List.of());
    };
  }

  /**
   * Whose variable {@code variable} is, as it is or behind words of the project's own: {@code
   * NEXT_PUBLIC_SUPABASE_URL}, {@code SHOP_STRIPE_SECRET_KEY}.
   */
  public List<String> naming(String variable) {
    for (var prefix : PUBLIC_PREFIXES) {
      var bare = variable.startsWith(prefix) ? variable.substring(prefix.length()) : "";
      if (variables.containsKey(bare)) {
        return variables.getOrDefault(bare, List.of());
      }
    }
    for (int at = variable.indexOf('_'); at >= 0; at = variable.indexOf('_', at + 1)) {
      var names = variables.get(variable.substring(at));
      if (names != null) {
        return names;
      }
    }
    return List.of();
  }

  /**
   * Whose variable {@code variable} is by its own words alone: the service's name, which is no
   * ordinary word, and behind it what services give out: {@code DISCORD_APP_ID}.
   */
  public List<String> suggesting(String variable) {
    int end = variable.lastIndexOf('_');
    boolean given = end > 0 && GIVEN.contains(variable.substring(end + 1));
    return given && naming(variable).isEmpty() && !GivenVariables.has(variable)
        ? distinct.getOrDefault(variable.substring(0, variable.indexOf('_')), List.of())
        : List.of();
  }

  /** Whose API answers at {@code host}, or at a host above it. */
  public List<String> answering(HostNamed host) {
    var name = host.host();
    while (!name.isEmpty()) {
      var names = longest(hosts, "", name + host.path(), '/');
      if (!names.isEmpty()) {
        return names;
      }
      int dot = name.indexOf('.');
      name = dot < 0 ? "" : name.substring(dot + 1);
    }
    return List.of();
  }

  /** Whose name {@code word} is. */
  public List<String> called(String word) {
    return names.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /**
   * Whose name the file bears, but for how words are joined: {@code backends/amazon_ses.py}; none
   * where it is markup, which may as well draw a logo.
   */
  public List<String> namedAfter(FileRead file) {
    var name = file.path().substring(file.path().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return name.endsWith("x") ? List.of() : called(joined(name.substring(0, Math.max(0, dot))));
  }

  /** Whether the file bears the name of a service, and not that of {@code service}. */
  public boolean another(String service, FileRead file) {
    var names = namedAfter(file);
    return !names.isEmpty() && !names.contains(service);
  }

  /** Whose name the folder of the file bears; none where the file is markup. */
  public List<String> folderAfter(FileRead file) {
    var path = file.path().split("/", -1);
    return path.length < 2 || file.path().endsWith("x")
        ? List.of()
        : called(joined(path[path.length - 2]));
  }

  /**
   * Whether the folder of {@code other} bears another name, and stands beside that of {@code file}.
   */
  public boolean folderBeside(String service, FileRead file, FileRead other) {
    var names = folderAfter(other);
    return !names.isEmpty() && !names.contains(service) && around(file).equals(around(other));
  }

  /** The folder around the folder that a file is in. */
  private static String around(FileRead file) {
    int folder = file.path().lastIndexOf('/');
    return file.path().substring(0, Math.max(0, file.path().lastIndexOf('/', folder - 1)));
  }

  private static String joined(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static List<String> longest(
      Map<String, List<String>> signs, String kind, String sign, char separator) {
    for (int end = sign.length(); end > 0; end = sign.lastIndexOf(separator, end - 1)) {
      var names = signs.get(kind + sign.substring(0, end));
      if (names != null) {
        return names;
      }
    }
    return List.of();
  }
}
