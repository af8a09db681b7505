package dev.lore.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Layer;
import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.Severity;
import dev.lore.report.text.RulePage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RulePageTest {
  private static final String PAGE =
      """
      # A file is too long

      Split it, `like` this:

      ```go
      # no heading
      func a() {
      \treturn

      }
      ```

      ## What it does not see

      ~~~~
      ~~~
      ```
      ~~~~
      #hashtag
      """;

  @Test
  void a_page_passes_through_with_its_code_indented() throws IOException {
    assertThat(page(PAGE, Layer.TOOLKIT, false))
        .isEqualTo(
            """
            p0/file-too-long  P2  from the toolkit

            # A file is too long

            Split it, `like` this:

                # no heading
                func a() {
                    return

                }

            ## What it does not see

                ~~~
                ```
            #hashtag
            """);
  }

  @Test
  void colour_makes_headings_bold_and_changes_no_word() throws IOException {
    String coloured = page(PAGE, Layer.TOOLKIT, true);
    assertThat(coloured.lines().filter(line -> line.contains("\033")))
        .containsExactly(
            "\033[1mp0/file-too-long\033[0m  \033[36mP2\033[0m  from the toolkit",
            "\033[1m# A file is too long\033[0m",
            "\033[1m## What it does not see\033[0m");
    assertThat(coloured.replaceAll("\033\\[[0-9;]*m", ""))
        .isEqualTo(page(PAGE, Layer.TOOLKIT, false));
  }

  @Test
  void a_hostile_page_of_a_project_is_made_printable() throws IOException {
    assertThat(page("\033[2J\u202ea\r\nb", Layer.PROJECT, true))
        .isEqualTo(
            """
            \033[1mp0/file-too-long\033[0m  \033[36mP2\033[0m  from the project

            \\u001b[2J\\u202ea
            b
            """);
  }

  private static String page(String page, Layer layer, boolean colour) throws IOException {
    var id = RuleId.of("p0/file-too-long");
    var out = new StringBuilder();
    new RulePage(colour).write(new RuleSummary(id, Severity.P2, true, "T", "S.", page, layer), out);
    return out.toString();
  }
}
