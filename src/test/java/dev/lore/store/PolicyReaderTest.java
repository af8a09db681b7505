package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lore.model.Policy;
import dev.lore.model.Requirement;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies as the toolkit ships them, and as projects change them. */
class PolicyReaderTest {
  private static final Path TOOLKIT = Path.of("target/classes/toolkit");

  @TempDir private Path folder;

  @Test
  void the_seed_holds_where_a_project_says_nothing() {
    var policy = policy();

    assertThat(policy.profile()).isEqualTo("seed");
    assertThat(policy.maxFileLines()).isEqualTo(400);
    assertThat(policy.warnFileLines()).isEqualTo(350);
    assertThat(policy.integration().entryPoint()).isEqualTo("Invoke");
    assertThat(policy.integration().credentialsFirst()).isTrue();
    assertThat(policy.requirements())
        .extracting(Requirement::name)
        .containsExactly(
            "VMFilter",
            "CheckAffiliation",
            "ValidateCredentials",
            "errgroup safety",
            "pagination safety",
            "error handling",
            "file size");
    assertThat(policy.errors().harmless().contain("strings.Builder.WriteString")).isTrue();
    assertThat(policy.errors().harmless().contain("os.File.WriteString")).isFalse();
  }

  @Test
  void a_connector_has_other_names_and_the_same_errors() throws IOException {
    var seed = policy();
    var connector = policy("profile: connector");

    assertThat(connector.profile()).isEqualTo("connector");
    assertThat(connector.errors()).isEqualTo(seed.errors());
    assertThat(connector.integration().credentials()).isEqualTo("Validate");
    assertThat(connector.integration().credentialsFirst()).isFalse();
    assertThat(connector.integration().filters()).isEmpty();
    assertThat(connector.integration().affiliation()).isEmpty();
    assertThat(connector.requirements()).hasSize(5);
  }

  @Test
  void what_a_project_says_counts_and_its_errors_are_added() throws IOException {
    var policy =
        policy(
            "max_file_lines: 800",
            "errors: {harmless: [example.com/audit.Log.*]}",
            "integration: {credentials: {method: Check}}");

    assertThat(policy.maxFileLines()).isEqualTo(800);
    assertThat(policy.warnFileLines()).isEqualTo(700);
    assertThat(policy.errors().harmless().contain("example.com/audit.Log.Write")).isTrue();
    assertThat(policy.errors().harmless().contain("bytes.Buffer.Write")).isTrue();
    assertThat(policy.integration().credentials()).isEqualTo("Check");
    assertThat(policy.integration().entryPoint()).isEqualTo("Invoke");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "profile: sed | lore.yaml:2:12: there is no policy profile 'sed'",
        "profile: ../seed | lore.yaml:2:12: there is no policy profile '../seed'",
        "warn_file_lines: 500 | lore.yaml:2:20: warn_file_lines is 500 and max_file_lines 400",
        "integration: {credentials: {first: yes!}} | lore.yaml:2:30: first is 'yes!'",
        "errors: {harmles: []} | lore.yaml:2:12: unknown key 'harmles'",
      })
  void what_cannot_be_used_stops_the_run(String line, String problem) {
    assertThat(catchThrowableOfType(UserError.class, () -> policy(line)).problem())
        .isEqualTo(problem);
  }

  private Policy policy(String... lines) throws IOException {
    Files.writeString(
        folder.resolve("lore.yaml"), "policy:\n  " + String.join("\n  ", lines) + "\n");
    return policy();
  }

  private Policy policy() {
    return new KnowledgeStore(TOOLKIT).load(folder).policy();
  }
}
