package dev.lore.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder of knowledge that ships with Lore, wherever its classes are: in a jar, or in a folder
 * while building.
 *
 * <p>Out of a jar the root is good until {@link #close}; closing releases the jar.
 */
public final class Toolkit implements Closeable {
  private final Path root;
  private final @Nullable FileSystem jar;

  private Toolkit(Path root, @Nullable FileSystem jar) {
    this.root = root;
    this.jar = jar;
  }

  /** The toolkit beside Lore's own classes. */
  public static Toolkit open() {
    try {
      var code = Toolkit.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return open(Path.of(code));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Lore's classes have no place that is a URI", e);
    }
  }

  /** The toolkit in {@code classes}, which is a jar or a folder of classes. */
  static Toolkit open(Path classes) {
    if (Files.isDirectory(classes)) {
      return new Toolkit(classes.resolve("toolkit"), null);
    }
    try {
      var jar = FileSystems.newFileSystem(classes);
      return new Toolkit(jar.getPath("/toolkit"), jar);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + classes, e);
    }
  }

  /** Its {@code expertise/}, {@code skills/} and {@code rules/} stand here. */
  public Path root() {
    return root;
  }

  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }
}
