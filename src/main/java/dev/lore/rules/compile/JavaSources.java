package dev.lore.rules.compile;

import dev.lore.model.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java source files by path, held in memory and compiled there.
 *
 * <p>Uses the compiler of the running JDK.
 */
record JavaSources(SortedMap<String, String> files) {
  private static final List<String> OPTIONS =
      List.of("--release", "21", "-proc:none", "-nowarn", "-g:none");

  /** An error of the Java compiler: the generated file, the line of code in it, what was said. */
  record Problem(String file, String code, String message) {}

  /** Thrown when the sources do not compile. */
  static final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Rejected(List<Problem> problems) {
      super(problems.toString());
      this.problems = problems;
    }

    List<Problem> problems() {
      return problems;
    }
  }

  /**
   * Class files by path.
   *
   * @throws UserError where this is a bare run-time environment, which has no compiler
   */
  SortedMap<String, byte[]> compile(String classPath) throws Rejected {
    var jdk = ToolProvider.getSystemJavaCompiler();
    if (jdk == null) {
      throw new UserError(
          "rules can't be compiled with "
              + System.getProperty("java.home")
              + ", which has no Java compiler",
          "Set LORE_JAVA_HOME to a JDK.");
    }
    return compile(jdk, classPath, files.entrySet().stream().map(Source::new).toList());
  }

  private SortedMap<String, byte[]> compile(
      JavaCompiler compiler, String classPath, List<? extends JavaFileObject> units)
      throws Rejected {
    var said = new DiagnosticCollector<JavaFileObject>();
    var memory = new Memory(compiler.getStandardFileManager(said, Locale.ROOT, null));
    var options = new ArrayList<>(OPTIONS);
    options.addAll(List.of("-classpath", classPath));
    if (!compiler.getTask(new StringWriter(), memory, said, options, null, units).call()) {
      throw new Rejected(
          said.getDiagnostics().stream()
              .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
              .map(this::problem)
              .toList());
    }
    var classes = new TreeMap<String, byte[]>();
    memory.written.forEach((path, bytes) -> classes.put(path, bytes.toByteArray()));
    return classes;
  }

  private Problem problem(Diagnostic<? extends JavaFileObject> said) {
    var place = said.getSource() == null ? "" : said.getSource().toUri().getPath();
    var file = files.keySet().stream().filter(place::endsWith).findFirst().orElse("");
    var code =
        files
            .getOrDefault(file, "")
            .lines()
            .skip(Math.max(0, said.getLineNumber() - 1))
            .limit(file.contains("/Rules") ? 6 : 1)
            .collect(Collectors.joining(" "));
    return new Problem(file, code.strip(), said.getMessage(Locale.ROOT));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(Map.Entry<String, String> file) {
      super(URI.create("memory:///" + file.getKey()), Kind.SOURCE);
      text = file.getValue();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

    Memory(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location place, String name, JavaFileObject.Kind kind, FileObject sibling) {
      var path = name.replace('.', '/') + kind.extension;
      return new SimpleJavaFileObject(URI.create("memory:///" + path), kind) {
        @Override
        public OutputStream openOutputStream() throws IOException {
          return written.computeIfAbsent(path, any -> new ByteArrayOutputStream());
        }
      };
    }
  }
}
