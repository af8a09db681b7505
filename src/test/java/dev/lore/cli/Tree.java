package dev.lore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tree of files for one test, with the marks of a project. */
record Tree(Path root) {
  /** A file in which p0/errgroup-unlimited (P0) finds line 8. */
  static final String P0 =
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

  /** A file in which coverage/integration-without-skill (P2) finds line 1. */
  static final String P2 =
      """
      import { createMollieClient } from "@mollie/api-client";

      export const pay = createMollieClient({ apiKey: process.env.MOLLIE_API_KEY! });
      """;

  static Tree at(Path root) {
    return new Tree(root).with("expertise/.keep", "");
  }

  Tree with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Tree with(String path, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.write(root.resolve(path), bytes);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return this;
  }

  LoreProcess lore() throws IOException {
    return LoreProcess.in(root);
  }
}
