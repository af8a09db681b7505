package dev.lore.model;

/**
 * A way of building that proved itself.
 *
 * @param name its short name
 * @param description what to do
 * @param location where it is done already; empty where the file has none
 */
public record Pattern(String name, String description, String location) {
  /** Its name and what to do, in one text. */
  public String text() {
    return description.isEmpty() ? name : name + ": " + description;
  }
}
