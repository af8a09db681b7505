package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSettingsTest {
  @TempDir Path folder;

  @Test
  void theFileStandsWhereTheDesktopConventionSays() {
    assertThat(UserSettings.place(Map.of("XDG_CONFIG_HOME", "/conf", "HOME", "/home/a")))
        .isEqualTo(Path.of("/conf/lore/settings.yaml"));
    assertThat(UserSettings.place(Map.of("XDG_CONFIG_HOME", "conf", "HOME", "/home/a")))
        .isEqualTo(Path.of("/home/a/.config/lore/settings.yaml"));
    assertThat(UserSettings.place(Map.of("HOME", "/home/a")))
        .isEqualTo(Path.of("/home/a/.config/lore/settings.yaml"));
  }

  @Test
  void withoutAFileNothingIsTrusted() {
    assertThat(UserSettings.read(folder.resolve("none")).trusts(folder)).isFalse();
  }

  @Test
  void exactlyTheFoldersNamedAreTrusted() throws IOException {
    var named = Files.createDirectories(folder.resolve("named"));
    var below = Files.createDirectories(named.resolve("below"));
    var link = Files.createSymbolicLink(folder.resolve("link"), named);
    var settings =
        UserSettings.read(written("trust_project_rules:\n  - " + named + "\n  - /gone\n"));

    assertThat(settings.trusts(named)).isTrue();
    assertThat(settings.trusts(link)).isTrue();
    assertThat(settings.trusts(below)).isFalse();
    assertThat(settings.trusts(folder)).isFalse();
    assertThat(settings.trusts(Path.of("/gone"))).isFalse();
  }

  @Test
  void aFileThatCannotBeUsedStopsTheRun() throws IOException {
    var file = written("trust_project_rules: [work]\n");

    assertThat(catchThrowableOfType(UserError.class, () -> UserSettings.read(file)))
        .extracting(UserError::problem, UserError::advice, UserError::kind)
        .containsExactly(
            file + ":1:23: 'work' is not an absolute path",
            "Write the whole path of the folder.",
            UserError.Kind.INPUT);
  }

  @Test
  void aMistypedKeyStopsTheRun() throws IOException {
    var file = written("trust_rules: []\n");

    assertThat(catchThrowableOfType(UserError.class, () -> UserSettings.read(file)))
        .extracting(UserError::problem, UserError::advice)
        .containsExactly(
            file + ":1:1: unknown key 'trust_rules'",
            "Known keys here: trust_project_rules, toolkit.");
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("settings.yaml"), text);
  }
}
