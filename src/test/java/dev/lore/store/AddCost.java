package dev.lore.store;

import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.store.ledger.Request.Wish;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures a durable add beside a bare write and fsync, at sizes of the store, in one run: the two
 * take turns, so that both meet the same disk. {@code src/bench/store} runs it.
 */
public final class AddCost {
  private static final int SAMPLES = 1_000;

  /** So many adds come first, since a server that runs for days is what is measured. */
  private static final int WARMING = 10_000;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private AddCost() {}

  /** Takes a folder to work in, and the sizes. */
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var warm = Files.createDirectories(folder.resolve("warm-up"));
    fill(warm, 500);
    time(warm, "warming ", new long[WARMING], new long[WARMING]);
    double least = Double.MAX_VALUE;
    double most = 0;
    System.out.printf("%10s  %12s  %12s  %6s%n", "learnings", "add p50 µs", "bare p50 µs", "ratio");
    for (var size : List.of(arguments).subList(1, arguments.length)) {
      int learnings = Integer.parseInt(size);
      var project = Files.createDirectories(folder.resolve("at-" + size));
      fill(project, learnings);
      double median = measure(project, learnings);
      least = Math.min(least, median);
      most = Math.max(most, median);
    }
    System.out.printf("slowest size beside the fastest: %.2f%n", most / least);
  }

  private static void fill(Path project, int learnings) {
    var store = store(project);
    for (int from = 0; from < learnings; from += 250) {
      var wishes =
          IntStream.range(from, Math.min(learnings, from + 250))
              .mapToObj(i -> new Wish.Add("payments", learning("filling " + i), ""));
      store.appendAll(wishes.toList()).forEach(request -> request.outcome());
    }
  }

  private static double measure(Path project, int size) throws IOException {
    var bare = new long[SAMPLES];
    var adds = new long[SAMPLES];
    time(project, "measuring ", bare, adds);
    Arrays.sort(bare);
    Arrays.sort(adds);
    double ratio = (double) adds[SAMPLES / 2] / bare[SAMPLES / 2];
    System.out.printf(
        "%,10d  %,12d  %,12d  %6.2f%n",
        size, adds[SAMPLES / 2] / 1_000, bare[SAMPLES / 2] / 1_000, ratio);
    return adds[SAMPLES / 2];
  }

  private static void time(Path project, String text, long[] bare, long[] adds) throws IOException {
    var store = store(project);
    var line = ("x".repeat(300) + "\n").getBytes(StandardCharsets.UTF_8);
    try (var channel =
        FileChannel.open(
            project.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 0; i < adds.length; i++) {
        var learning = learning(text + i);
        long start = System.nanoTime();
        channel.write(ByteBuffer.wrap(line));
        channel.force(false);
        bare[i] = System.nanoTime() - start;
        start = System.nanoTime();
        store.append("payments", learning, "");
        adds[i] = System.nanoTime() - start;
      }
    }
  }

  private static Learning learning(String text) {
    var draft =
        new LearningDraft(
            "Webhooks are signed over the raw body, " + text,
            "while building the webhook",
            List.of("src/hooks/stripe.ts"),
            "stripe",
            "gotcha",
            "",
            "");
    return Learning.from(draft, TODAY);
  }

  private static ExpertiseFile store(Path project) {
    return new ExpertiseFile(project, Clock.system(ZoneOffset.UTC));
  }
}
