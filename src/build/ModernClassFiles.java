import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites the libraries in a folder whose class files are older than Java 6's: a JVM keeps no such
 * class in its class-data archive, but reads and verifies it anew at each start, the slow way. Of
 * picocli alone that was a tenth of a second a command. What the classes do stays the same; what is
 * rewritten already is left as it is.
 *
 * <pre>java -cp asm.jar src/build/ModernClassFiles.java target/lib</pre>
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se21/html/jvms-4.html#jvms-4.10">JVMS
 *     4.10: stack maps since version 50</a>
 */
final class ModernClassFiles {
  /** Where a class file tells its major version, as two bytes. */
  private static final int MAJOR_AT = 6;

  private final ClassLoader classes;

  private ModernClassFiles(ClassLoader classes) {
    this.classes = classes;
  }

  public static void main(String[] arguments) throws IOException {
    var jars = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
      files.forEach(jars::add);
    }
    var urls = new ArrayList<URL>();
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    try (var classes = new URLClassLoader(urls.toArray(URL[]::new))) {
      for (Path jar : jars) {
        new ModernClassFiles(classes).rewrite(jar);
      }
    }
  }

  private void rewrite(Path jar) throws IOException {
    Path draft = jar.resolveSibling(jar.getFileName() + ".draft");
    try (var in = new JarFile(jar.toFile())) {
      if (in.stream().noneMatch(entry -> isOld(in, entry)) || isSigned(in)) {
        return;
      }
      try (var out = new JarOutputStream(Files.newOutputStream(draft))) {
        for (JarEntry entry : Collections.list(in.entries())) {
          byte[] bytes = bytes(in, entry);
          var copy = new JarEntry(entry.getName());
          copy.setTime(entry.getTime());
          out.putNextEntry(copy);
          out.write(isOld(in, entry) ? rewritten(bytes) : bytes);
          out.closeEntry();
        }
      }
    }
    Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isOld(JarFile jar, JarEntry entry) {
    if (!entry.getName().endsWith(".class")) {
      return false;
    }
    byte[] bytes = bytes(jar, entry);
    return (bytes[MAJOR_AT] << 8 | bytes[MAJOR_AT + 1] & 0xff) < Opcodes.V1_6;
  }

  private static boolean isSigned(JarFile jar) {
    return jar.stream().anyMatch(entry -> entry.getName().matches("META-INF/[^/]*\\.SF"));
  }

  private byte[] rewritten(byte[] old) {
    var writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return classes;
          }
        };
    new ClassReader(old)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visit(
                  int version,
                  int access,
                  String name,
                  String signature,
                  String above,
                  String[] is) {
                super.visit(Opcodes.V1_8, access, name, signature, above, is);
              }
            },
            ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static byte[] bytes(JarFile jar, JarEntry entry) {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
