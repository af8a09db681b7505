package dev.lore.parse.credential;

import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.Map;

/** What modules are called in one file: {@code const jwt = require("jsonwebtoken")}. */
record Aliases(Map<String, String> modules) {
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?:(?:const|let|var)\\s+(\\w+)\\s*=\\s*require\\(\\s*[\"']([\\w@/.-]+)[\"']|import\\s+(?:\\*\\s*as\\s+)?(\\w+)\\s+from\\s+[\"']([\\w@/.-]+)[\"']|(?m:^)import\\s+([\\w.]+)\\s+as\\s+(\\w+))");

  static Aliases of(String text) {
    var modules = new HashMap<String, String>();
    var match = IMPORT.matcher(text);
    while (match.find()) {
      if (match.group(1) != null) {
        modules.put(match.group(1), match.group(2));
      } else if (match.group(3) != null) {
        modules.put(match.group(3), match.group(4));
      } else {
        modules.put(match.group(6), match.group(5));
      }
    }
    return new Aliases(modules);
  }

  /** {@code callee} with the module's name in place of what the file calls it. */
  String resolved(String callee) {
    int dot = callee.indexOf('.');
    var module = dot < 0 ? null : modules.get(callee.substring(0, dot));
    return module == null ? callee : module + callee.substring(dot);
  }
}
