package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlMistakesTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private static final Learning LEARNED =
      Learning.from(LearningDraft.of("One"), LocalDate.of(2026, 11, 21));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "k: \"foo\" bar ¦ 1:10: text follows a closing quote | Put the whole value in quotes: `k:"
            + " '\"foo\" bar'`",
        "l:⏎  - 'don't do' ¦ 2:10: text follows a closing quote | Put the whole value in quotes: `-"
            + " \"don't do\"`",
        "insight: It signs: raw body ¦ 1:18: `: ` stands in a value without quotes | Put it in"
            + " quotes: `insight: \"It signs: raw body\"`",
        "l:⏎  - Use X: do Y: then ¦ 2:16: `: ` stands in a value without quotes | Put it in quotes:"
            + " `- \"Use X: do Y: then\"`",
        "path: {name}.py ¦ 1:13: a value begins with `{`, which has a meaning of its own in YAML |"
            + " Put the whole value in quotes: `path: \"{name}.py\"`",
        "path: {{ name }} ¦ 1:7: a value begins with `{` or `[`, which YAML takes for a mapping or"
            + " list | Put the whole value in quotes: `\"{{ name }}\"`.",
        "l:⏎  - [site](http://x) ¦ 2:11: a value begins with `[`, which has a meaning of its own in"
            + " YAML | Put the whole value in quotes: `- \"[site](http://x)\"`",
        "k: **Always** x ¦ 1:5: a value begins with `*`, which has a meaning of its own in YAML |"
            + " Put the whole value in quotes: `k: \"**Always** x\"`",
        "k: @supabase/ssr ¦ 1:4: a value begins with `@`, which has a meaning of its own in YAML |"
            + " Put the whole value in quotes: `k: \"@supabase/ssr\"`",
        "k: `npm i` runs ¦ 1:4: a value begins with ```, which has a meaning of its own in YAML |"
            + " Put the whole value in quotes: `k: \"`npm i` runs\"`",
        "a:⏎→b: c ¦ 2:1: a tab stands where YAML wants spaces | Indent with spaces only.",
        "l:⏎  - \"a\", \"b\" ¦ 2:8: several values stand in one, with commas between them | Give"
            + " each a line of its own, beginning with `- `, or put all in brackets: `[a, b]`.",
        "l:⏎  - Always X⏎    why: y ¦ 3:8: a key stands below text that is no mapping, or is"
            + " indented unlike its neighbours | Begin the text above with a key too, such as `-"
            + " insight: …`, or align the two lines.",
        "l:⏎  - \"Always X\"⏎    why: y ¦ 3:5: a key stands below text that is no mapping, or is"
            + " indented unlike its neighbours | Begin the text above with a key too, such as `-"
            + " insight: …`, or align the two lines.",
        "l:⏎  - a⏎  why: y ¦ 3:3: a key stands among the items of a list | Write `- why: y`, or"
            + " indent it like the key that the list belongs to.",
        "k: \"abc⏎x: y ¦ 1:4: `\"` is opened and not closed | Close it at the end of the value, or"
            + " leave the quotes out.",
        "k: [a, b⏎x: y ¦ 1:4: `[` is opened and not closed | Close it, or put the whole value in"
            + " quotes: `k: \"[a, b\"`",
        "k: \"\\d+\" ¦ 1:4: a backslash in double quotes begins an escape that YAML does not have |"
            + " Use single quotes, where a backslash is a backslash.",
        "k: - a ¦ 1:4: a list begins on the line of its key | Begin it on the next line.",
        "```yaml⏎a: b⏎``` ¦ 1:1: a code fence stands in the file | Delete the lines that begin with"
            + " ```.",
        "a: 1⏎---⏎b: 2 ¦ 2:1: a second document begins | Delete the `---`, or move what follows to"
            + " its own file.",
        "a: &a⏎b: ]x ¦ 2:4: the YAML does not parse: expected the node content, but found ']' |"
            + " Look at this line and the one above; most often quotes or indentation are missing.",
        "a: b⏎some text⏎c: d ¦ 2:1: text stands where a key is wanted | Indent it below the value"
            + " that it continues, or begin it with a key or `- `.",
        "k: 1⏎k: 2 ¦ 2:1: the key 'k' stands twice | Keep one of lines 1 and 2, or merge their"
            + " values.",
        "k: 🙂🙂⏎'🙂': 🙂: c ¦ 2:9: `: ` stands in a value without quotes | Put it in quotes:"
            + " `\"'🙂': 🙂: c\"`",
      })
  void eachUsualMistakeIsNamedWithItsPlaceAndTheFileStaysAsItIs(String text, String fault)
      throws IOException {
    var written = text.replace('⏎', '\n').replace('→', '\t') + "\n";
    var project = new ProjectFolder(folder).with("expertise/x/expertise.yaml", written);

    assertThat(project.faults()).containsExactly("expertise/x/expertise.yaml:" + fault);
    assertThatThrownBy(() -> new ExpertiseFile(folder, NOON).append("x", LEARNED, ""))
        .isInstanceOfSatisfying(
            UserError.class,
            e -> assertThat(fault).contains(e.problem().substring(e.problem().indexOf(": ") + 2)));
    assertThat(folder.resolve("expertise/x/expertise.yaml")).content().isEqualTo(written);
  }
}
