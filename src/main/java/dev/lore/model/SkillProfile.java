package dev.lore.model;

import java.util.Locale;
import java.util.Set;

/**
 * Whose rules a {@code SKILL.md} is held to. Clients accept more than the specification does, and
 * some of them less.
 *
 * <p>Sources: agentskills.io/specification with its validator skills-ref 0.1.1, and what Claude
 * Code, Codex and opencode say of the front matter that they read.
 */
public enum SkillProfile {
  /** The Agent Skills specification, as its own validator reads it. */
  SPEC(false, false),
  /**
   * Claude Code, which has fields of its own, and refuses angle brackets when skills are packed.
   */
  CLAUDE_CODE(
      true,
      true,
      "agent",
      "argument-hint",
      "arguments",
      "context",
      "disable-model-invocation",
      "disallowed-tools",
      "effort",
      "hooks",
      "model",
      "paths",
      "shell",
      "user-invocable",
      "version",
      "when_to_use"),
  /** Codex, which passes over fields that it does not know. */
  CODEX(true, true, "*"),
  /** opencode, which passes over fields that it does not know. */
  OPENCODE(true, false, "*");

  /** The fields of the specification. */
  public static final Set<String> FIELDS =
      Set.of("name", "description", "license", "compatibility", "metadata", "allowed-tools");

  private final boolean ascii;
  private final boolean withoutBrackets;

  /** Names of fields, a space around each; {@code *} stands for any. */
  private final String further;

  SkillProfile(boolean ascii, boolean withoutBrackets, String... further) {
    this.ascii = ascii;
    this.withoutBrackets = withoutBrackets;
    this.further = " " + String.join(" ", further) + " ";
  }

  /** Whether names are of ASCII alone. */
  public boolean ascii() {
    return ascii;
  }

  /** Whether {@code <} and {@code >} are refused even where they are no markup. */
  public boolean withoutBrackets() {
    return withoutBrackets;
  }

  /** Whether only the subset of YAML is read that the specification's validator reads. */
  public boolean plainYaml() {
    return this == SPEC;
  }

  /** Whether a field of this name may stand at the top level. */
  public boolean knows(String field) {
    return FIELDS.contains(field) || further.contains(" " + field + " ") || further.contains("*");
  }

  /** As options name it: {@code claude-code}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
