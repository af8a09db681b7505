package dev.lore.store.rewrite;

import dev.lore.model.UserError;
import dev.lore.store.disk.StagedFile;
import dev.lore.store.disk.WholeFile.Clash;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.journal.NewRecords;
import dev.lore.store.journal.Promises;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A domain's file made anew beside the one that stands, and then put in its place. */
public final class Rewrite {
  /** How full the file is, in per cent of its lines, after learnings have moved out. */
  private static final int FULL = 80;

  /** So often another's writing is merged before that is given up. */
  private static final int TRIES = 5;

  private final DomainFile file;
  private final Terms terms;
  private byte[] bytes = {};
  private @Nullable StagedFile staged;

  private Rewrite(DomainFile file, Terms terms) {
    this.file = file;
    this.terms = terms;
  }

  /**
   * Makes the new text, moves learnings out where it is too long, and puts it beside the file.
   *
   * @param records receives what the journal must say before the file may be replaced
   * @throws SetAside where the text can't be edited without touching more
   */
  public static Rewrite of(DomainFile file, Terms terms, NewRecords records) throws IOException {
    var rewrite = new Rewrite(file, terms);
    rewrite.compose();
    try {
      file.asked().record(records, file.domain(), file.archive());
    } catch (IOException e) {
      rewrite.abandon();
      throw e;
    }
    return rewrite;
  }

  /** The file that it is about. */
  public DomainFile file() {
    return file;
  }

  private void compose() throws IOException {
    var after = file.text().edited(file.asked().change(terms.today()));
    if (after.lines() > terms.maxLines() && file.asked().adds()) {
      after = shorter(after);
    }
    stage(after);
  }

  private void stage(ExpertiseText next) throws IOException {
    file.says(next);
    bytes = next.bytes();
    staged = Arrays.equals(bytes, file.bytes()) ? null : file.file().stage(bytes);
  }

  private ExpertiseText shorter(ExpertiseText longer) {
    var asked = file.asked();
    int lines = longer.lines() - terms.maxLines() * FULL / 100;
    var leaving =
        Surplus.of(file.text(), asked.counted(), lines).stream()
            .filter(entry -> !asked.drops(entry.id()))
            .toList();
    leaving.forEach(asked::drop);
    try {
      var after = file.text().edited(asked.change(terms.today()));
      leaving.forEach(entry -> file.archive(entry, terms.today().toString()));
      return after;
    } catch (SetAside unmovable) {
      leaving.forEach(asked::keep);
      return longer;
    }
  }

  /**
   * Replaces the file by what was made. Where somebody else has written meanwhile, that is read
   * again and edited until it holds all that {@code promises} say.
   *
   * @throws SetAside where the other's text can't be merged; it stands then as they left it
   */
  public void write(Promises promises) throws IOException {
    for (int i = 0; staged != null; i++) {
      if (i == TRIES) {
        throw UserError.input(
            file.text().shown() + " is being written all the time", "Close it and try again.");
      }
      var next = staged;
      staged = null;
      var clash = file.file().replace(next, file.bytes());
      if (clash == null) {
        file.holds(bytes);
      } else {
        merge(clash, promises);
      }
    }
  }

  private void merge(Clash clash, Promises promises) throws IOException {
    file.holds(file.file().read());
    var shown = file.text().shown();
    var others = clash.bytes();
    try {
      var text =
          ExpertiseText.of(
              shown, others == null ? DomainFile.opening(file.domain(), terms) : others);
      file.says(text);
      file.asked().clear();
      file.holdTo(promises.inForce(file.domain(), terms.now()));
      stage(text.edited(file.asked().change(terms.today())));
    } catch (SetAside broken) {
      var standing = file.bytes();
      if (others != null && standing != null && !Arrays.equals(standing, others)) {
        file.file().replace(file.file().stage(others), standing);
      }
      throw broken;
    }
  }

  /** Leaves the file as it was. */
  public void abandon() throws IOException {
    if (staged != null) {
      staged.abandon();
      staged = null;
    }
  }
}
