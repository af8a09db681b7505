package dev.lore.store;

import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.model.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A process of its own that writes to a store: {@code add} learnings and print the id of each that
 * is acknowledged, or {@code edit} the file as a person would.
 */
public final class StoreProcess {
  private static final String DOMAIN = "payments";

  private StoreProcess() {}

  /** Takes the verb, the project, a name that makes texts its own, and a number of times. */
  public static void main(String[] arguments) throws IOException {
    var project = Path.of(arguments[1]);
    int times = Integer.parseInt(arguments[3]);
    for (int i = 0; i < times; i++) {
      if (arguments[0].equals("add")) {
        System.out.println(add(project, arguments[2] + " says " + i));
      } else {
        edit(file(project), "# " + arguments[2] + " " + i);
      }
    }
  }

  private static String add(Path project, String insight) {
    var clock = Clock.system(ZoneOffset.UTC);
    var learning = Learning.from(LearningDraft.of(insight), LocalDate.now(clock));
    try {
      return new ExpertiseFile(project, clock).append(DOMAIN, learning, "").learning().id();
    } catch (UserError refused) {
      return refused.problem() + " " + refused.advice();
    }
  }

  /** Opens the file, writes a comment on top and saves it where it stands. */
  private static void edit(Path file, String comment) throws IOException {
    var text = Files.readString(file);
    if (text.contains("learnings:")) {
      Files.writeString(file, comment + "\n" + text);
      awaitSaved(file, comment);
      System.out.println(comment);
    }
  }

  /** A person looks at what was saved before the next change; it is lost if it never shows. */
  private static void awaitSaved(Path file, String comment) throws IOException {
    long deadline = System.nanoTime() + 20_000_000_000L;
    while (!Files.readString(file).contains(comment + "\n") && System.nanoTime() < deadline) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  static Path file(Path project) {
    return project.resolve("expertise").resolve(DOMAIN).resolve("expertise.yaml");
  }

  /** Starts one; {@code shell} is put before the command, such as {@code ulimit}. */
  static Process start(String shell, String verb, Path project, String name, int times)
      throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        Stream.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProcess.class.getName(),
                verb,
                project.toString(),
                name,
                String.valueOf(times))
            .map(word -> "'" + word + "'")
            .toList();
    return new ProcessBuilder("sh", "-c", shell + " exec " + String.join(" ", command))
        .redirectErrorStream(true)
        .start();
  }

  /** All that it prints until it ends. */
  static List<String> printed(Process process) throws IOException {
    var lines = new ArrayList<String>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
