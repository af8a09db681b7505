package dev.lore.store;

import dev.lore.model.Learning;
import dev.lore.model.LineRange;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of learnings as it is or was: an {@code expertise.yaml}, or a file of an archive. */
public final class LearningText {
  private final ExpertiseText text;

  private LearningText(ExpertiseText text) {
    this.text = text;
  }

  /** The file at {@code path}, or null where it can't be read. */
  public static @Nullable LearningText read(Path path) {
    try {
      return of(Files.readAllBytes(path));
    } catch (IOException gone) {
      return null;
    }
  }

  /** The file with these bytes, or null where they can't be understood. */
  public static @Nullable LearningText of(byte[] bytes) {
    try {
      return new LearningText(ExpertiseText.of("", bytes));
    } catch (SetAside broken) {
      return null;
    }
  }

  /** The lines of a learning, or null where it is not here. */
  public @Nullable LineRange lines(String id) {
    return text.lines(id);
  }

  /** The learning with this id, or null. */
  public @Nullable Learning learning(String id) {
    return text.learning(id);
  }

  /** When it came back from the archive, or {@code ""}. */
  public String restored(String id) {
    return text.value(id, "restored");
  }

  /** What an archive says of a learning later on, such as {@code confirms}, with the date. */
  public List<Map.Entry<String, String>> said(String id) {
    return text.said(id);
  }
}
