package dev.lore.app;

import dev.lore.model.AddedLearning;
import dev.lore.model.Integration;
import dev.lore.model.LearningDraft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What people call integrations, and what these are called here. */
final class IntegrationNames {
  /** Where a learning goes that is about no known integration. */
  private static final String GENERAL = "general";

  private final Collection<Integration> catalog;
  private final Supplier<Collection<Integration>> all;
  private @Nullable Collection<Integration> known;

  /**
   * The names of these.
   *
   * @param all what is known besides, read only for what {@code catalog} does not know
   */
  IntegrationNames(Collection<Integration> catalog, Supplier<Collection<Integration>> all) {
    this.catalog = catalog;
    this.all = all;
  }

  /** The draft with the name of its integration in place of what it calls it. */
  LearningDraft canonical(LearningDraft draft) {
    var said = draft.integration();
    var lower = said.toLowerCase(Locale.ROOT);
    var unknown = lower.matches("[a-z0-9._-]+") ? lower : said;
    var name = called(said).map(Integration::name).orElse(unknown);
    return new LearningDraft(
        draft.insight(),
        draft.context(),
        draft.files(),
        name,
        draft.kind(),
        draft.date(),
        draft.key());
  }

  /** What is asked for, else the category of the integration. */
  String domain(@Nullable String asked, LearningDraft draft) {
    if (asked != null) {
      return asked;
    }
    var said = draft.integration();
    return (said.isEmpty() ? Optional.<Integration>empty() : called(said).or(() -> first(said)))
        .map(Integration::category)
        .orElse(GENERAL);
  }

  /** The same, with a note where nothing is called as its integration. */
  AddedLearning noted(AddedLearning added) {
    var said = added.learning().integration();
    if (said.isEmpty() || called(said).or(() -> first(said)).isPresent()) {
      return added;
    }
    var notes = new ArrayList<>(added.notes());
    notes.add("no integration is called '" + said + "'; `lore catalog add` makes one known");
    return new AddedLearning(
        added.learning(), added.domain(), added.archived(), added.fresh(), notes);
  }

  private Optional<Integration> called(String word) {
    return word.isEmpty()
        ? Optional.empty()
        : Integration.called(word, catalog).or(() -> Integration.called(word, known()));
  }

  /** Of several with one alias the first: they share a category. */
  private Optional<Integration> first(String word) {
    return known().stream().filter(entry -> entry.calledBy(word)).findFirst();
  }

  private Collection<Integration> known() {
    if (known == null) {
      known = all.get();
    }
    return known;
  }
}
