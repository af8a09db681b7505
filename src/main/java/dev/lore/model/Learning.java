package dev.lore.model;

import java.util.List;

/**
 * One thing that somebody learned while building an integration.
 *
 * @param date ISO 8601, as written; empty where the file has none
 * @param insight what is true, in the writer's words
 * @param context where it came up; empty where the file has none
 * @param files the files it is about, relative to the project
 * @param at its place in the file that keeps it
 */
public record Learning(
    String date, String insight, String context, List<String> files, Location at) {}
