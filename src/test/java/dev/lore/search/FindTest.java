package dev.lore.search;

import static dev.lore.search.Passages.TODAY;
import static dev.lore.search.Passages.ids;
import static dev.lore.search.Passages.learning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.Factor;
import dev.lore.model.Fragment;
import dev.lore.model.Hits;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import dev.lore.model.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters, ranking and highlights, by words alone. */
class FindTest {
  @TempDir Path folder;
  private KnowledgeIndex index;

  @BeforeEach
  void open() {
    index = KnowledgeIndex.open(folder, TODAY);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void eachFilterLetsThroughWhatItNames() {
    put(
        passage("hook", PassageKind.LEARNING, "src/hooks/stripe.ts", "2026-11-01", 0, 0, false)
            .about("payments", "Stripe"),
        passage("old", PassageKind.PATTERN, "src/mail.ts", "2024-01-01", 0, 0, false),
        passage("gone", PassageKind.LEARNING, "src/mail.ts", "2026-11-01", 0, 0, true));

    var none = SearchFilter.NONE;
    assertThat(ids(find(none))).containsExactlyInAnyOrder("hook", "old");
    assertThat(found(Set.of(PassageKind.PATTERN), Set.of(), Set.of(), "", ""))
        .containsExactly("old");
    assertThat(found(Set.of(), Set.of("payments"), Set.of(), "", "")).containsExactly("hook");
    assertThat(found(Set.of(), Set.of(), Set.of("stripe"), "", "")).containsExactly("hook");
    assertThat(found(Set.of(), Set.of(), Set.of(), "src/hooks/", "")).containsExactly("hook");
    assertThat(found(Set.of(), Set.of(), Set.of(), "src/mail.ts", "")).containsExactly("old");
    assertThat(found(Set.of(), Set.of(), Set.of(), "src/ma", "")).isEmpty();
    assertThat(found(Set.of(), Set.of(), Set.of(), "", "2026-01-01")).containsExactly("hook");
    var archived =
        new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), "src/mail.ts", "", true);
    assertThat(ids(find(archived))).containsExactlyInAnyOrder("old", "gone");
    var toolkit =
        new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(Layer.TOOLKIT), "", "", false);
    assertThat(ids(find(toolkit))).isEmpty();
  }

  @Test
  void whatWasConfirmedComesFirstAndWhatWasRefutedLast() {
    put(
        passage("refuted", PassageKind.LEARNING, "a.ts", "2026-11-21", 0, 2, false),
        passage("plain", PassageKind.LEARNING, "a.ts", "2026-11-21", 0, 0, false),
        passage("confirmed", PassageKind.LEARNING, "a.ts", "2026-11-21", 3, 0, false));

    var hits = find(SearchFilter.NONE);
    assertThat(ids(hits)).containsExactly("confirmed", "plain", "refuted");
    assertThat(hits.hits().get(0).factors())
        .containsExactly(
            new Factor("words", 1, "number 3 by words, 100 % of the best score"),
            new Factor("confirmed", 1.1, "said again 3 times"));
    assertThat(hits.hits().get(2).factors())
        .contains(new Factor("refuted", 1.0 / 3, "said to be wrong 2 times"));
  }

  @Test
  void whatIsAboutTouchedFilesComesBeforeWhatIsAboutOthersAndGoneOnesLast() {
    put(
        passage("other", PassageKind.LEARNING, "b/b.ts", "2026-11-21", 0, 0, false),
        passage("gone", PassageKind.LEARNING, "gone.ts", "2026-11-21", 0, 0, false),
        passage("beside", PassageKind.LEARNING, "a/c.ts", "2026-11-21", 0, 0, false),
        passage("same", PassageKind.LEARNING, "a/a.ts", "2026-11-21", 0, 0, false));

    var search = Search.of("signs").touching(List.of("a/a.ts"));
    var hits = index.find(search, file -> !file.equals("gone.ts"));
    assertThat(ids(hits)).containsExactly("same", "beside", "other", "gone");
    assertThat(hits.hits().get(3).factors())
        .contains(new Factor("files gone", 0.7, "gone.ts is gone"));
  }

  @Test
  void whatIsYoungerComesFirst() {
    put(
        passage("old", PassageKind.LEARNING, "a.ts", "2023-11-21", 0, 0, false),
        passage("young", PassageKind.LEARNING, "a.ts", "2026-11-20", 0, 0, false));
    assertThat(ids(find(SearchFilter.NONE))).containsExactly("young", "old");
  }

  @Test
  void aFilterAloneGivesAllThatItLetsThrough() {
    put(
        passage("old", PassageKind.LEARNING, "a.ts", "2023-11-21", 0, 0, false),
        passage("young", PassageKind.LEARNING, "a.ts", "2026-11-20", 0, 0, false));
    var filter =
        new SearchFilter(Set.of(PassageKind.LEARNING), Set.of(), Set.of(), Set.of(), "", "", false);
    assertThat(ids(index.find(Search.of(" ").with(filter), file -> true)))
        .containsExactly("young", "old");
    assertThatThrownBy(() -> index.find(Search.of(" "), file -> true))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "nothing to look for\n  Give some words, or a filter such as a kind or a domain.");
  }

  @Test
  void wordsInQuotesAreWantedInThatOrder() {
    index.put(Addition.of("a", learning("apart", "verify what is first, the certificate")));
    index.put(
        Addition.of("a", learning("whole", "unable to verify the first certificate, says TLS")));
    index.put(Addition.of("a", learning("turned", "certificate first, the verify")));
    var found = index.find(Search.of("\"verify the first certificate\""), file -> true);
    assertThat(ids(found)).first().isEqualTo("whole");
    assertThat(ids(found)).hasSize(3);
  }

  @Test
  void pagesFollowEachOther() {
    for (int i = 0; i < 25; i++) {
      index.put(Addition.of("a", learning("l-" + i, "signs " + "word ".repeat(i))));
    }
    var all = ids(index.find(Search.of("signs").page(25, 0), file -> true));
    var second = index.find(Search.of("signs").page(10, 10), file -> true);
    assertThat(ids(second)).isEqualTo(all.subList(10, 20));
    assertThat(second.total()).isEqualTo(25);
    assertThat(ids(index.find(Search.of("signs").page(10, 30), file -> true))).isEmpty();
  }

  @Test
  void aFragmentMarksTheWordsThatMatch() {
    var long_ = "nothing here ".repeat(50) + "Set MAX_RETRIES to three when signing requests";
    index.put(Addition.of("a", learning("l-1", long_)));
    var fragment =
        index.find(Search.of("max retries signed"), file -> true).hits().getFirst().fragments();
    assertThat(fragment).hasSize(1);
    assertThat(marked(fragment.getFirst())).containsExactly("MAX_RETRIES", "signing");
    assertThat(fragment.getFirst().text()).startsWith("…").doesNotContain("\n");
  }

  private static List<String> marked(Fragment fragment) {
    return fragment.marks().stream()
        .map(mark -> fragment.text().substring(mark.start(), mark.end()))
        .toList();
  }

  private void put(Passage... passages) {
    index.put(Addition.of("a", passages));
  }

  private Hits find(SearchFilter filter) {
    return index.find(Search.of("signs").with(filter), file -> true);
  }

  private List<String> found(
      Set<PassageKind> kinds,
      Set<String> domains,
      Set<String> integrations,
      String under,
      String since) {
    return ids(find(new SearchFilter(kinds, domains, integrations, Set.of(), under, since, false)));
  }

  private static Passage passage(
      String id,
      PassageKind kind,
      String file,
      String date,
      int confirmed,
      int refuted,
      boolean archived) {
    return new Passage(
        id,
        kind,
        Layer.PROJECT,
        "",
        "",
        "",
        "It signs requests",
        List.of(file),
        date,
        confirmed,
        refuted,
        archived,
        Location.of("expertise/a.yaml", 1));
  }
}
