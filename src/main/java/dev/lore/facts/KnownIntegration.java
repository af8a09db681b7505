package dev.lore.facts;

import dev.lore.model.Integration;
import java.util.List;

/**
 * A service that the catalogue knows: {@code expertise/catalog/stripe.yaml}.
 *
 * @param entry its entry
 */
public record KnownIntegration(Integration entry) implements KnowledgeFact {
  /** What build tools put in front of a variable that may reach a browser. */
  private static final List<String> PUBLIC_PREFIXES =
      List.of(
          "NEXT_PUBLIC_",
          "VITE_",
          "REACT_APP_",
          "EXPO_PUBLIC_",
          "PUBLIC_",
          "NUXT_",
          "NUXT_PUBLIC_",
          "GATSBY_");

  /** Its name. */
  public String name() {
    return entry.name();
  }

  /** Whether {@code use} imports one of its modules or something below one. */
  public boolean imports(ImportUse use) {
    char separator = use.language().equals("python") || use.language().equals("java") ? '.' : '/';
    for (String known : entry.imports().getOrDefault(use.language(), List.of())) {
      if (below(use.module(), known, separator)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code dependency} is one of its packages; a Go module counts with any major version
   * behind it.
   */
  public boolean declares(DependencyDeclared dependency) {
    for (String known : entry.packages().getOrDefault(dependency.ecosystem(), List.of())) {
      if (known.equals(dependency.name())
          || (dependency.ecosystem().equals("go") && below(dependency.name(), known, '/'))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code variable} is one of its environment variables, as it is or behind a framework's
   * prefix.
   */
  public boolean names(String variable) {
    for (String known : entry.envVars()) {
      if (variable.endsWith(known)
          && (variable.length() == known.length()
              || PUBLIC_PREFIXES.contains(
                  variable.substring(0, variable.length() - known.length())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code skill} is about it, by its service, its name or an alias. */
  public boolean coveredBy(SkillPresent skill) {
    return entry.calledBy(skill.integration()) || entry.calledBy(skill.name());
  }

  private static boolean below(String module, String known, char separator) {
    return module.startsWith(known)
        && (module.length() == known.length() || module.charAt(known.length()) == separator);
  }
}
