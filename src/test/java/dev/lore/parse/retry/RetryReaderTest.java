package dev.lore.parse.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.parse.syntax.Language;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.syntax.TooComplex;
import dev.lore.parse.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which loops of a file send a request again. */
class RetryReaderTest {
  @Test
  void a_loop_that_counts_attempts_and_waits_longer_each_time_does_all_that_it_should() {
    assertThat(
            read(
                "a.ts",
                """
                async function order(url, body, id) {
                  for (let attempt = 0; attempt < 5; attempt++) {
                    try {
                      const headers = { "Idempotency-Key": id };
                      const answer = await fetch(url, { method: "POST", body, headers });
                      if (answer.status !== 429) return answer;
                    } catch (e) {
                      log(e);
                    }
                    await sleep(100 * 2 ** attempt);
                  }
                }
                """))
        .containsExactly("2 [BOUNDED, WAITS, BACKS_OFF, WRITES, KEYED, HEEDS_LIMIT]");
  }

  @Test
  void a_wait_whose_name_goes_on_and_on_is_read_as_any_other() {
    String name = "delay".repeat(20_000);

    assertThat(
            read(
                "a.ts",
                """
                async function load(url) {
                  const %s = 100;
                  for (let attempt = 0; attempt < 5; attempt++) {
                    try {
                      return await fetch(url);
                    } catch (e) {
                      log(e);
                    }
                    await sleep(100);
                  }
                }
                """
                    .formatted(name)))
        .containsExactly("3 [BOUNDED, WAITS]");
  }

  @Test
  void a_loop_without_a_condition_is_bounded_by_a_step_that_counts() {
    assertThat(
            read(
                "a.py",
                """
                def load(url):
                    attempt = 0
                    while True:
                        try:
                            return requests.get(url, timeout=5)
                        except requests.RequestException:
                            attempt += 1
                            if attempt >= 3:
                                raise
                            time.sleep(1)
                """))
        .containsExactly("3 [BOUNDED, WAITS]");
  }

  @Test
  void a_status_that_is_asked_for_bounds_nothing() {
    assertThat(
            read(
                "a.go",
                """
                package a

                func load(client *http.Client, req *http.Request) *http.Response {
                	for attempt := 0; ; attempt++ {
                		answer, err := client.Do(req)
                		if err != nil {
                			continue
                		}
                		if answer.StatusCode == 404 {
                			return nil
                		}
                		return answer
                	}
                }
                """))
        .containsExactly("4 []");
  }

  @Test
  void a_loop_over_many_things_that_bears_failures_sends_nothing_again() {
    assertThat(
            read(
                "a.py",
                """
                def load(urls, retries):
                    for url in urls:
                        try:
                            pages.append(requests.get(url, timeout=5))
                        except requests.RequestException:
                            failed.append(url)
                """))
        .isEmpty();
  }

  private static List<String> read(String path, String text) {
    var language = Language.ofFile(path).orElseThrow();
    try (var tree = SyntaxTree.of(SourceText.of(path, text), language)) {
      return RetryReader.read(tree, language.family()).stream()
          .map(retry -> retry.at().line() + " " + retry.traits())
          .toList();
    } catch (TooComplex impossible) {
      throw new AssertionError(impossible);
    }
  }
}
