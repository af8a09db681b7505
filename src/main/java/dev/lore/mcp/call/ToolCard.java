package dev.lore.mcp.call;

import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.Map;

/**
 * What agents are told of a tool; every word of it is in their context all the time.
 *
 * @param name as they call it
 * @param text what it does, and when to use it
 * @param inputs what it takes
 * @param output a schema of its structured answer
 * @param effect what it does to the project
 */
public record ToolCard(
    String name, String text, Inputs inputs, Map<String, Object> output, Effect effect) {
  /** What a tool does to the project. */
  public enum Effect {
    /** Nothing. */
    READS,
    /** It adds to it, once more each time. */
    ADDS
  }

  Tool tool() {
    boolean reads = effect == Effect.READS;
    var hints = ToolAnnotations.builder().readOnlyHint(reads);
    if (!reads) {
      hints.destructiveHint(false).idempotentHint(false); // of what only reads they say nothing
    }
    return Tool.builder(name, inputs.schema())
        .description(text)
        .outputSchema(output)
        .annotations(hints.openWorldHint(false).build())
        .build();
  }
}
