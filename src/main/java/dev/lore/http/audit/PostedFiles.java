package dev.lore.http.audit;

import dev.lore.http.audit.AuditBody.PostedFile;
import dev.lore.http.call.ProjectFile;
import dev.lore.http.problem.Refusal;
import dev.lore.report.Json;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
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
    var path = ProjectFile.named(folder, file.path());
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
