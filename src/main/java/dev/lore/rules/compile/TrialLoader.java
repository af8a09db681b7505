package dev.lore.rules.compile;

import dev.lore.rules.Scope;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.drools.model.Model;

/** A class loader that loads compiled rules once, to see whether they come to life. */
final class TrialLoader extends ClassLoader {
  private final CompiledRules compiled;

  private TrialLoader(CompiledRules compiled) {
    super(TrialLoader.class.getClassLoader());
    this.compiled = compiled;
  }

  /** Finds what no compiler sees: expressions and scopes that fail when a rule is loaded. */
  static void load(CompiledRules compiled) throws ModelSources.Rejected {
    var loader = new TrialLoader(compiled);
    for (var name : compiled.models()) {
      try {
        var model = (Model) loader.loadClass(name).getConstructor().newInstance();
        model.getRules().forEach(Scope::of);
      } catch (ReflectiveOperationException | LinkageError | IllegalArgumentException e) {
        throw new ModelSources.Rejected(List.of(new ModelSources.Complaint(0, said(e))));
      }
    }
  }

  private static String said(Throwable thrown) {
    var cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof PatternSyntaxException regex
        ? "Regular expression `" + regex.getPattern() + "`: " + regex.getDescription()
        : String.valueOf(cause.getMessage());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var bytes = compiled.classes().get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
