package dev.lore.mcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small project that integrates a payment service. */
record ShopProject(Path root) {
  private static final String GO =
      """
      package main

      import "golang.org/x/sync/errgroup"

      func all(ids []string) error {
      	var g errgroup.Group
      	for _, id := range ids {
      		g.Go(func() error { return load(id) })
      	}
      	return g.Wait()
      }
      """;

  static ShopProject at(Path root) {
    return new ShopProject(root)
        .with("expertise/.keep", "")
        .with("crawl.go", GO)
        .with("pay.ts", "import Stripe from \"stripe\";\n")
        .with(
            "skills/stripe/SKILL.md",
            """
            ---
            name: stripe
            description: How we pay.
            ---

            # Stripe

            Pay.

            ## Set up

            Keys.

            ## Retries

            ```sh
            # no heading
            ```
            """);
  }

  /** With a file {@code many.go} that has 40 findings. */
  ShopProject withManyFindings() {
    var text = new StringBuilder("package main\n\nimport \"golang.org/x/sync/errgroup\"\n");
    for (int i = 0; i < 40; i++) {
      text.append(
          """

          func all%d(ids []string) error {
          	var g errgroup.Group
          	for _, id := range ids {
          		g.Go(func() error { return load(id) })
          	}
          	return g.Wait()
          }
          """
              .formatted(i));
    }
    return with("many.go", text.toString());
  }

  /** With folders that take an audit seconds. */
  ShopProject withThousandsOfFiles() {
    for (int i = 0; i < 4_000; i++) {
      with("big/f" + i % 200 + "/c" + i + ".go", GO.replace("all(", "all" + i + "("));
    }
    return this;
  }

  ShopProject with(String path, String text) {
    try {
      var file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  ShopProject git(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("git", "-c", "user.name=t"));
    command.addAll(List.of("-c", "user.email=t@example.org"));
    command.addAll(List.of(arguments));
    int code = new ProcessBuilder(command).directory(root.toFile()).start().waitFor();
    if (code != 0) {
      throw new IOException(command + " ended with " + code);
    }
    return this;
  }
}
