package dev.lore.app;

import dev.lore.git.MergeDriver;
import dev.lore.model.UserError;
import dev.lore.store.merge.ExpertiseMerge;
import dev.lore.store.merge.Sides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Merges knowledge of two branches for git, and tells git to ask for it. Keeps nothing. */
public final class MergeService {
  /**
   * What a merge left in the file.
   *
   * @param conflicts how many are marked there
   * @param notes what a user must know of it
   */
  public record Outcome(int conflicts, List<String> notes) {}

  /**
   * Merges three files into that of ours.
   *
   * @throws UserError when a file can't be read or written; ours is as it was then
   */
  public Outcome merge(MergeRequest request) {
    var versions =
        new Sides<>(bytes(request.base()), bytes(request.ours()), bytes(request.theirs()));
    var merged = ExpertiseMerge.merge(request.path(), versions, request.markerSize());
    write(request.ours(), merged.bytes());
    return new Outcome(merged.conflicts(), merged.notes());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw UserError.input(
          file + " can't be read: " + unreadable, "Name three files that are there.");
    }
  }

  /** Replaces {@code file} as a whole or not at all, since git's own merge may have to read it. */
  private static void write(Path file, byte[] bytes) {
    var whole = file.resolveSibling(file.getFileName() + ".lore");
    try {
      try {
        Files.write(whole, bytes);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException unwritable) {
      throw UserError.input(
          file + " can't be written: " + unwritable, "Check its permissions and disk.");
    }
  }

  /**
   * Registers the driver for the project around {@code folder}.
   *
   * @param lore how a shell starts Lore
   * @return what was changed; empty where it was registered already
   */
  public List<String> register(Path folder, String lore) {
    return new MergeDriver(root(folder)).register(lore);
  }

  /** Takes back what {@link #register} did; empty where it was not registered. */
  public List<String> unregister(Path folder) {
    return new MergeDriver(root(folder)).unregister();
  }

  private static Path root(Path folder) {
    return AuditedProject.around(List.of(folder)).root();
  }
}
