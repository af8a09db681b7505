package dev.lore.app.project;

import dev.lore.model.Fault;
import java.util.List;

/**
 * What set-up has done, or would do.
 *
 * @param root the project
 * @param done what was changed, a line each
 * @param diff the changes of files as a unified diff
 * @param left what was left alone, and why
 * @param notes what else to know, a sentence each
 */
public record SetUpReport(
    String root, List<String> done, String diff, List<Fault> left, List<String> notes) {}
