package dev.lore.store.client.entry;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.store.yaml.SetAside;
import org.jspecify.annotations.Nullable;

/** All of a file; one that is there already is its owner's. */
public record WholeText(String body) implements Entry {
  @Override
  public String name() {
    return "file";
  }

  @Override
  public @Nullable Splice put(String text, String shown) {
    return text.isEmpty() ? new Splice(0, "", body, -1) : null;
  }

  @Override
  public String without(String text, String shown, int made) {
    if (text.replace("\r\n", "\n").equals(body)) {
      return "";
    }
    throw new SetAside(
        new Fault(
            Location.of(shown, 1),
            "the file has been changed since `lore init` made it",
            "It was left alone; delete it if it is not needed."));
  }

  @Override
  public boolean isProvedBy(String before, String after, int made) {
    return after.isEmpty();
  }
}
