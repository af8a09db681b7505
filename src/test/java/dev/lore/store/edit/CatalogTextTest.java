package dev.lore.store.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.CatalogDraft;
import dev.lore.store.yaml.SetAside;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogTextTest {
  private static final CatalogDraft DRAFT =
      new CatalogDraft(
          "stripe",
          Map.of("docs", "https://x.test/y", "confidence", "medium"),
          Map.of("env_vars", List.of("A_KEY", "B_KEY"), "aliases", List.of("pay")));

  @Test
  void whatIsThereStaysAndWhatIsMissingIsAdded() {
    var before =
        "# mine\nname: stripe # ours\nconfidence: 'low'\nenv_vars:\n- A_KEY # one\n\n# end\n";
    assertThat(edited(before))
        .isEqualTo(
            """
            # mine
            name: stripe # ours
            confidence: 'medium'
            env_vars:
            - A_KEY # one
            - B_KEY

            # end
            docs: https://x.test/y
            aliases:
              - pay
            """);
  }

  @Test
  void listsInARowAndEmptyOnesStayOnTheirLine() {
    var before = "name: stripe\nenv_vars: [A_KEY]\naliases: []\ndocs: x\n".replace("\n", "\r\n");
    assertThat(edited(before).replace("\r\n", "|"))
        .isEqualTo(
            "name: stripe|env_vars: [A_KEY, \"B_KEY\"]|aliases: [\"pay\"]|docs: https://x.test/y|"
                + "confidence: medium|");
  }

  @Test
  void theSameAgainChangesNothing() {
    var once = edited("name: stripe\n");
    assertThat(edited(once)).isEqualTo(once);
  }

  @Test
  void whatWouldTouchMoreIsRefused() {
    assertThatThrownBy(() -> edited("name: &n stripe\naliases: &l [a]\nenv_vars: *l\n"))
        .isInstanceOf(SetAside.class);
    assertThatThrownBy(() -> edited("- a\n")).isInstanceOf(SetAside.class);
  }

  private static String edited(String before) {
    var bytes = before.getBytes(StandardCharsets.UTF_8);
    return new String(CatalogText.edited("c.yaml", bytes, DRAFT), StandardCharsets.UTF_8);
  }
}
