package dev.lore.app;

import java.nio.file.Path;

/**
 * Three versions of a knowledge file to merge, as git hands them to a merge driver.
 *
 * @param base the file that both versions began with
 * @param ours the file of this branch, which the outcome is written to
 * @param theirs the file of the other branch
 * @param path of the merged file, as messages show it
 * @param markerSize how many characters a conflict marker has
 */
public record MergeRequest(Path base, Path ours, Path theirs, String path, int markerSize) {}
