package dev.lore.mcp.resources;

import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What can be read as a resource, and by which address. */
enum ResourceKind {
  EXPERTISE("lore://expertise/{domain}", "application/yaml", "What is known of a domain."),
  LEARNING("lore://learnings/{id}", "application/json", "One learning, archived ones too."),
  SKILL("lore://skills/{name}", "text/markdown", "A skill."),
  RULE("lore://rules/{pack}/{name}", "text/markdown", "A rule: why it matters, what to do.");

  private final String template;
  private final String mime;
  private final String text;

  ResourceKind(String template, String mime, String text) {
    this.template = template;
    this.mime = mime;
    this.text = text;
  }

  String mime() {
    return mime;
  }

  /** The template for clients that know what they look for. */
  ResourceTemplate template() {
    return ResourceTemplate.builder(template, word()).description(text).mimeType(mime).build();
  }

  /** The resource that has this name within its kind. */
  Resource resource(String name, String description) {
    return Resource.builder(address(name), name).description(description).mimeType(mime).build();
  }

  /** The address of {@code name}; a slash in it stays one. */
  String address(String name) {
    return beginning()
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
  }

  boolean holds(String address) {
    return address.startsWith(beginning());
  }

  /** The name that {@code address} stands for. */
  String name(String address) {
    var name = address.substring(beginning().length());
    return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private String beginning() {
    return template.substring(0, template.indexOf('{'));
  }

  private String word() {
    return beginning().replaceAll(".*//|/", "");
  }
}
