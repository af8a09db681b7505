package dev.lore.store.domain;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the files {@code expertise.yaml} below a folder; what vanishes meanwhile is not there. */
final class ExpertiseFiles extends SimpleFileVisitor<Path> {
  private static final Pattern NAME = Pattern.compile("expertise\\.ya?ml");
  private static final int DEPTH = 8;

  private final List<Path> found = new ArrayList<>();

  private ExpertiseFiles() {}

  /** The files below {@code root}, sorted. */
  static List<Path> below(Path root) throws IOException {
    var files = new ExpertiseFiles();
    Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEPTH, files);
    return files.found.stream().sorted().toList();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (NAME.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException gone) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cutShort) {
    return FileVisitResult.CONTINUE;
  }
}
