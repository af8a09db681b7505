package dev.lore.store.client.entry;

/** What Lore writes into a project in words. */
public final class KnownTexts {
  /** {@code expertise/README.md}, for which git keeps the folder. */
  public static final String EXPERTISE =
      """
      # What this project has learned

      `<domain>/expertise.yaml` keeps conventions, patterns and learnings, `catalog/<integration>.yaml` what is known of a
      provider. People edit these files as they like; `lore learn "…"` adds to them, `lore validate` holds them against the code.
      """;

  /** {@code lore.yaml}, in which nothing is set. */
  public static final String SETTINGS =
      """
      # Settings of Lore for this project. What is commented out is what holds without it.

      # policy:
      #   max_file_lines: 400   # of a Go file, for p0/file-too-long

      # store:
      #   max_lines: 1000       # of an expertise.yaml, before its oldest learnings move to archive/
      """;

  /** For the agents' own pages. */
  public static final String SECTION =
      """
      ## Lore: what this project knows

      - Before planning work on an integration, ask what is known: `lore brief "the task"`, and `lore find WORDS`; with Lore's
        MCP server, `brief_task`.
      - When something turned out that the next one must know, keep it: `lore learn "one true sentence" --file path`.
      - Before saying that code is done, run `lore audit`. `lore rules explain ID` tells what a finding asks for.
      """;

  private KnownTexts() {}
}
