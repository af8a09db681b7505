package dev.lore.facts;

import java.util.Set;

/** The environment variables that nobody has to set. */
final class GivenVariables {
  /** What operating systems, shells, runtimes and hosts set by themselves. */
  private static final Set<String> NAMES =
      Set.of(
          "APPDATA",
          "BASH",
          "CI",
          "COLUMNS",
          "COMSPEC",
          "DEBUG",
          "DEV",
          "DISPLAY",
          "EDITOR",
          "FORCE_COLOR",
          "GOPATH",
          "GOROOT",
          "HOME",
          "HOMEDRIVE",
          "HOMEPATH",
          "HOST",
          "HOSTNAME",
          "JAVA_HOME",
          "K_SERVICE",
          "LANG",
          "LC_ALL",
          "LINES",
          "LOCALAPPDATA",
          "LOGNAME",
          "MODE",
          "NODE_ENV",
          "NODE_OPTIONS",
          "NO_COLOR",
          "OS",
          "PATH",
          "PORT",
          "PROD",
          "PWD",
          "PYTHONPATH",
          "SHELL",
          "SSH_AUTH_SOCK",
          "SSR",
          "TEMP",
          "TERM",
          "TMP",
          "TMPDIR",
          "TZ",
          "USER",
          "USERNAME",
          "USERPROFILE",
          "VIRTUAL_ENV",
          "VISUAL",
          "BASE_URL");

  private static final Set<String> BEGINNINGS =
      Set.of(
          "AWS_LAMBDA_",
          "CI_",
          "CIRCLE",
          "CF_PAGES",
          "DYNO",
          "ECS_",
          "FLY_",
          "GITHUB_",
          "GITLAB_",
          "HEROKU_",
          "JEST_",
          "KUBERNETES_",
          "NETLIFY",
          "NEXT_RUNTIME",
          "NPM_CONFIG_",
          "PYTEST_",
          "RAILWAY_",
          "RENDER",
          "VERCEL",
          "VITEST",
          "WERKZEUG_",
          "XDG_",
          "npm_",
          "NEXT_PUBLIC_VERCEL_");

  private GivenVariables() {}

  /** Whether {@code name} is set by the system, a runtime, a build or a host. */
  static boolean has(String name) {
    return NAMES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith);
  }
}
