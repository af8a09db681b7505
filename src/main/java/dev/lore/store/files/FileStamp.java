package dev.lore.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells from a file's metadata that it may have changed.
 *
 * <p>The time of the last change of an inode catches what keeps size and modification time, such as
 * {@code cp -p}; in a jar, whose entries all bear one time, the checksum of an entry does.
 */
final class FileStamp {
  private FileStamp() {}

  /** The stamp of {@code file}; {@code gone} where there is none to be had. */
  static String of(Path file) {
    var views = file.getFileSystem().supportedFileAttributeViews();
    try {
      return new TreeMap<>(Files.readAttributes(file, wanted(views))).toString();
    } catch (IOException none) {
      return "gone";
    }
  }

  private static String wanted(Set<String> views) {
    if (views.contains("unix")) {
      return "unix:dev,ino,size,lastModifiedTime,ctime";
    }
    return views.contains("zip") ? "zip:size,crc" : "size,lastModifiedTime,fileKey";
  }
}
