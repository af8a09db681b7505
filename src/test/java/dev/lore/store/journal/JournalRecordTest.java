package dev.lore.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.store.journal.JournalRecord.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalRecordTest {
  @ParameterizedTest
  @ValueSource(strings = {"l-abc", "my id", " ", "a\\sb", "a\nb\r\n", "\\", "ü 🙂"})
  void anyIdAndTextComesBack(String text) {
    var record = new JournalRecord(7, 8, Kind.PRESENT, "payments", text, "-", text);
    var line = record.line();
    assertThat(line).endsWith("\n");
    assertThat(line.strip()).doesNotContain("\n", "\r");
    assertThat(JournalRecord.of(line.substring(0, line.length() - 1))).isEqualTo(record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "2026-11/../../x", "", "2026-11.yaml"})
  void anArchiveThatIsNoneIsTakenForDamage(String name) {
    var line = new JournalRecord(7, 8, Kind.ARCHIVED, "payments", name, "0", "").line();
    assertThat(JournalRecord.of(line.strip())).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "-1", "99999999999999999999"})
  void aCountThatIsNoneIsTakenForDamage(String count) {
    var line = new JournalRecord(7, 8, Kind.CONFIRMED, "payments", "l-abc", count, "x").line();
    assertThat(JournalRecord.of(line.strip())).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 9, 12, 30})
  void aCharacterThatChangedIsDamage(int at) {
    var line = new JournalRecord(7, 8, Kind.PRESENT, "payments", "l-abc", "-", "x").line().strip();
    var damaged =
        line.substring(0, at) + (line.charAt(at) == '0' ? '1' : '0') + line.substring(at + 1);
    assertThat(JournalRecord.of(damaged)).isNull();
  }
}
