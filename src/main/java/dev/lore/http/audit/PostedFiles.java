package dev.lore.http.audit;

import dev.lore.http.audit.AuditBody.PostedFile;
import dev.lore.http.problem.Refusal;
import dev.lore.report.Json;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that were posted, in a folder that only this user can read; closing it removes them. The
 * folder is a project of its own: a mark keeps whatever stands above it out.
 */
final class PostedFiles implements AutoCloseable {
  private static final int MOST = 2_000;
  private static final int LONGEST = 500;

  private final Path folder;

  private PostedFiles(Path folder) {
    this.folder = folder;
  }

  static PostedFiles write(List<@Nullable PostedFile> files) throws IOException {
    if (files.size() > MOST) {
      throw Refusal.of(
          422, files.size() + " files are more than " + MOST, "Post the files that changed.");
    }
    var posted = new PostedFiles(Files.createTempDirectory("lore-posted").toRealPath());
    try {
      Files.createDirectory(posted.folder.resolve("expertise"));
      for (var file : files) {
        posted.write(file);
      }
      return posted;
    } catch (IOException | RuntimeException e) {
      posted.close();
      throw e;
    }
  }

  private void write(@Nullable PostedFile file) throws IOException {
    if (file == null || file.path() == null || file.text() == null) {
      throw Refusal.of(422, "a file has no path or no text", "Give both.");
    }
    var path = relative(folder, file.path());
    try {
      var parent = path.getParent();
      Files.createDirectories(parent == null ? folder : parent);
      Files.writeString(path, Json.wellFormed(file.text()), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw Refusal.of(
          422,
          "the file '" + file.path() + "' can't stand beside the others",
          "Give each path once, and no file the name of a folder.");
    }
  }

  /** The path below {@code folder} that {@code text} names; nothing outside of it can be named. */
  static Path relative(Path folder, String text) {
    try {
      var path = Path.of(text);
      if (!text.isEmpty()
          && text.length() <= LONGEST
          && text.indexOf('\\') < 0
          && !path.isAbsolute()
          && List.of(text.split("/", -1)).stream()
              .noneMatch(part -> part.equals("..") || part.equals(".git"))) {
        return folder.resolve(path).normalize();
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw Refusal.of(
        422,
        "the path '" + (text.length() > 100 ? text.substring(0, 100) + "…" : text) + "' is refused",
        "Write it relative to the project, with `/` and without `..`, in at most 500 characters.");
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path at, @Nullable IOException failure)
              throws IOException {
            Files.delete(at);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
