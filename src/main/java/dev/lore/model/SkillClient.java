package dev.lore.model;

import java.util.List;
import java.util.Locale;

/**
 * Who reads skills, from which folders, and which of two of the same name it takes. A folder that
 * begins with {@code ~/} is the user's own, {@code toolkit/} stands for what ships with Lore.
 *
 * <p>As their documentation tells, and in opencode's case its source: it reads its folders in turn,
 * and the last one read wins. Folders of plugins, of companies and above the project are not looked
 * at.
 */
public enum SkillClient {
  /** Lore itself. */
  LORE(
      Same.FIRST,
      "skills",
      "docs/skills",
      ".claude/skills",
      ".agents/skills",
      ".codex/skills",
      ".opencode/skills",
      ".cursor/skills",
      ".github/skills",
      "toolkit/skills"),
  /** Claude Code: what is the user's comes before what is the project's. */
  CLAUDE_CODE(Same.FIRST, "~/.claude/skills", ".claude/skills"),
  /** Codex, which shows both. */
  CODEX(Same.BOTH, ".agents/skills", ".codex/skills", "~/.agents/skills", "~/.codex/skills"),
  OPENCODE(
      Same.FIRST,
      ".opencode/skills",
      "~/.config/opencode/skills",
      ".agents/skills",
      ".claude/skills",
      "~/.agents/skills",
      "~/.claude/skills"),
  CURSOR(
      Same.UNSAID,
      ".cursor/skills",
      ".agents/skills",
      ".claude/skills",
      ".codex/skills",
      "~/.cursor/skills",
      "~/.agents/skills",
      "~/.claude/skills",
      "~/.codex/skills"),
  /** GitHub Copilot, in VS Code and elsewhere. */
  COPILOT(
      Same.UNSAID,
      ".github/skills",
      ".claude/skills",
      ".agents/skills",
      "~/.copilot/skills",
      "~/.claude/skills",
      "~/.agents/skills");

  /** What a client makes of two skills with one name. */
  public enum Same {
    /** It takes that of the earlier folder, and hides the other. */
    FIRST,
    /** It offers both. */
    BOTH,
    /** Its documentation does not say. */
    UNSAID
  }

  private final Same same;

  /** Its folders, a space between them. */
  private final String folders;

  SkillClient(Same same, String... folders) {
    this.same = same;
    this.folders = String.join(" ", folders);
  }

  /** What it makes of two skills with one name. */
  public Same same() {
    return same;
  }

  /** The folders that it reads, the one that counts most first. */
  public List<String> folders() {
    return List.of(folders.split(" ", -1));
  }

  /** As options name it: {@code claude-code}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
