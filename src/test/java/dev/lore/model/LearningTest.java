package dev.lore.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void theIdFollowsFromTheWording() {
    var id = LearningId.of("Verify the raw body");
    assertThat(id).matches("l-[a-z2-7]{10}");
    assertThat(LearningId.of("  verify\tthe raw\u00a0body. ")).isEqualTo(id);
    assertThat(LearningId.of("Verify the row body")).isNotEqualTo(id);
  }

  @Test
  void filesAreTidied() {
    var learning = Learning.from(draft("One", "./src//a/./b.ts", "x y.ts"), TODAY);
    assertThat(learning.files()).containsExactly("src/a/b.ts", "x y.ts");
    assertThat(learning.date()).isEqualTo("2026-11-21");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../x",
        "a/../../x",
        "a/..",
        "..",
        "C:/x",
        "c:x",
        "a\\b",
        "~/x",
        "",
        " ",
        ".",
        "a\nb",
        "a\u0000b"
      })
  void aFileThatIsNotBelowTheProjectIsRefused(String file) {
    assertThatThrownBy(() -> Learning.from(draft("One", file), TODAY))
        .isInstanceOf(UserError.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "...", "a\u0007b", "a\u001b[31m", "a\u202eb", "a\ud800b", "a\rb"})
  void anInsightThatSaysNothingOrHidesSomethingIsRefused(String insight) {
    assertThatThrownBy(() -> Learning.from(draft(insight), TODAY)).isInstanceOf(UserError.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"21.11.2026", "2026-13-01", "2026-02-30", "yesterday", "2026-11-21T10:00"})
  void aDateThatIsNotIsoIsRefused(String date) {
    var draft = new LearningDraft("One", "", List.of(), "", "", date, "");
    assertThatThrownBy(() -> Learning.from(draft, TODAY)).hasMessageContaining("2026-11-21");
  }

  @Test
  void sizesAreBounded() {
    assertThat(Learning.from(draft("x".repeat(2_000)), TODAY).insight()).hasSize(2_000);
    assertThatThrownBy(() -> Learning.from(draft("x".repeat(2_001)), TODAY))
        .hasMessageContaining("2001 characters, more than 2000");
    var files = Collections.nCopies(21, "a").toArray(String[]::new);
    assertThatThrownBy(() -> Learning.from(draft("One", files), TODAY))
        .hasMessageContaining("21 files");
  }

  private static LearningDraft draft(String insight, String... files) {
    return new LearningDraft(insight, "", List.of(files), "", "", "", "");
  }
}
