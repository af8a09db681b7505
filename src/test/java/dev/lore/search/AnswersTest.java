package dev.lore.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.Hits;
import dev.lore.model.Search;
import dev.lore.search.Answers.State;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private final Answers answers = new Answers();
  private final State state = new State(new Object(), true);
  private final AtomicInteger made = new AtomicInteger();

  private Hits make() {
    return new Hits(List.of(), made.incrementAndGet(), List.of());
  }

  private Hits ask(Search search, State from) throws IOException {
    return answers.of(search, from, this::make);
  }

  @Test
  void theSameSearchOfTheSameStateIsAnsweredOnce() throws IOException {
    assertThat(ask(Search.of("hook"), state)).isSameAs(ask(Search.of("hook"), state));
    assertThat(made).hasValue(1);
  }

  @Test
  void anotherPageAnotherIndexAndWordsAloneAreOtherAnswers() throws IOException {
    ask(Search.of("hook"), state);
    ask(Search.of("hook").page(10, 10), state);
    ask(Search.of("hook"), new State(state.index(), false));
    ask(Search.of("hook"), new State(new Object(), true));

    assertThat(made).hasValue(4);
  }

  @Test
  void whoAsksWhileAnAnswerIsMadeGetsThat() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(() -> {
          try {
            return answers.of(
                Search.of("hook"),
                state,
                () -> {
                  begun.countDown();
                  goOn.await();
                  return make();
                });
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    begun.await();
    var second =
        CompletableFuture.supplyAsync(() -> {
          try {
            return ask(Search.of("hook"), state);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    goOn.countDown();

    assertThat(second.get()).isSameAs(first.get());
    assertThat(made).hasValue(1);
  }

  @Test
  void aFailureIsToldAndNotKept() throws IOException {
    assertThatThrownBy(() ->
            answers.of(
                Search.of("hook"),
                state,
                () -> {
                  throw new IOException("cut off");
                }))
        .isInstanceOf(IOException.class)
        .hasMessage("cut off");

    assertThat(ask(Search.of("hook"), state).total()).isEqualTo(1);
  }
}
