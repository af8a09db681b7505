package dev.lore.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;

/** The three steps of an expert, for users to start: plan with what is known, build, improve. */
final class Prompts {
  private static final String ARGUMENT = "$ARGUMENT";

  private Prompts() {}

  static List<SyncPromptSpecification> all() {
    return List.of(
        prompt(
            "plan",
            "Plan integration work from what is known",
            argument("task", "What is to be built", true),
            """
            Plan this task; write no code yet.

            Task: $ARGUMENT

            1. Call brief_task with the task, then read_skill for each skill that it names.
            2. Call find_knowledge for what stays open, and read lore://expertise/{domain} of the services
               involved. Hold what they say of paths against the code; the code is the truth.
            3. Write the plan: what the expertise gives (patterns and where they are used already), environment
               variables, files to create or change, steps in order, which existing integration is most alike,
               how errors, retries and limits are handled, how credentials are asked for.
            4. Name each assumption that nothing above supports.
            """),
        prompt(
            "build",
            "Build what was planned and hold it against the rules",
            argument("plan", "The plan, or where it stands", true),
            """
            Build this plan.

            Plan: $ARGUMENT

            1. Build it step by step, by the conventions of lore://expertise/{domain}.
            2. When a question comes up, call find_knowledge; when something surprises you, add_learning at once.
            3. When a step is done, call audit_code without paths. For each finding call explain_rule, and mend
               the code; accept one only with a reason: `lore:ignore RULE -- reason` in a comment.
            4. Run the project's own tests. It is done once they pass and audit_code says passed: true.
            """),
        prompt(
            "self-improve",
            "Write down what was learned, once a build succeeded",
            argument("focus", "A domain or service; all that changed if not given", false),
            """
            Bring the project's expertise up to date. Do so only after a build that succeeded.

            Focus: $ARGUMENT

            1. See what changed (git), and read lore://expertise/{domain} of the domains it touches.
            2. Call add_learning for each verified fact that is not there yet: what is true, where, which files.
               No guesses, no secrets, nothing that the code says by itself.
            3. Call validate_expertise, and mend what it names: paths that moved, variables, integrations.
            4. Delete nothing that somebody else learned; correct it where the code proves it wrong.
            """));
  }

  private static PromptArgument argument(String name, String description, boolean required) {
    return PromptArgument.builder(name).description(description).required(required).build();
  }

  private static SyncPromptSpecification prompt(
      String name, String description, PromptArgument argument, String text) {
    var prompt = Prompt.builder(name).description(description).arguments(List.of(argument)).build();
    return new SyncPromptSpecification(
        prompt,
        (client, request) -> {
          var message =
              new PromptMessage(
                  Role.USER,
                  TextContent.builder(text.replace(ARGUMENT, given(request, argument))).build());
          return GetPromptResult.builder(List.of(message)).description(description).build();
        });
  }

  private static String given(GetPromptRequest request, PromptArgument argument) {
    var value = request.arguments() == null ? null : request.arguments().get(argument.name());
    if (value == null || value.toString().isBlank()) {
      return Boolean.TRUE.equals(argument.required()) ? missing(argument) : "all that changed";
    }
    return value.toString();
  }

  private static String missing(PromptArgument argument) {
    throw McpError.builder(ErrorCodes.INVALID_PARAMS)
        .message("the argument '" + argument.name() + "' is missing")
        .build();
  }
}
