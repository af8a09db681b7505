package dev.lore.mcp.resources;

import dev.lore.app.KnowledgeService;
import dev.lore.app.LearningService;
import dev.lore.app.RuleService;
import dev.lore.app.SkillService;
import dev.lore.model.Expertise;
import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.RuleId;
import dev.lore.model.UserError;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceContents;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What there is to read, and the reading. For any number of threads. */
public final class ResourceShelf {
  /** How many learnings are listed, the newest; all can be read. */
  private static final int LISTED = 50;

  private static final int LONGEST = 150;

  private final Sources sources;
  private final McpJsonMapper json;

  /** The use cases that know what there is. */
  public record Sources(
      Supplier<KnowledgeService> knowledge,
      Supplier<LearningService> learnings,
      Supplier<SkillService> skills,
      Supplier<RuleService> rules) {}

  /** A shelf over {@code sources}. */
  public ResourceShelf(Sources sources, McpJsonMapper json) {
    this.sources = sources;
    this.json = json;
  }

  /** The addresses that can be made up. */
  public List<ResourceTemplate> templates() {
    return Stream.of(ResourceKind.values()).map(ResourceKind::template).toList();
  }

  /** What differs once the list may have changed. */
  String stamp(Path folder) {
    return folder + "\n" + sources.knowledge().get().stamp(folder);
  }

  /** What there is for the project around {@code folder}. */
  List<Resource> list(Path folder) {
    var all = new ArrayList<Resource>();
    sources.knowledge().get().show(folder).expertise().stream()
        .map(Expertise::domain)
        .distinct()
        .map(domain -> ResourceKind.EXPERTISE.resource(domain, "Expertise of " + domain))
        .forEach(all::add);
    sources.skills().get().list(folder).stream()
        .map(skill -> ResourceKind.SKILL.resource(skill.name(), shortened(skill.description())))
        .forEach(all::add);
    sources.rules().get().list(folder).stream()
        .map(rule -> ResourceKind.RULE.resource(rule.id().toString(), shortened(rule.title())))
        .forEach(all::add);
    sources.learnings().get().list(folder, false).stream()
        .filter(kept -> kept.layer() == Layer.PROJECT)
        .map(KeptLearning::learning)
        .sorted(Comparator.comparing(Learning::date).reversed())
        .limit(LISTED)
        .map(one -> ResourceKind.LEARNING.resource(one.id(), shortened(one.insight())))
        .forEach(all::add);
    return all;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }

  /**
   * What stands at {@code address}; of a domain that toolkit and project both know, both.
   *
   * @throws UserError where nothing does
   */
  List<ResourceContents> read(Path folder, String address) {
    for (var kind : ResourceKind.values()) {
      if (kind.holds(address)) {
        return texts(kind, folder, kind.name(address)).stream()
            .<ResourceContents>map(
                text -> TextResourceContents.builder(address, text).mimeType(kind.mime()).build())
            .toList();
      }
    }
    throw new UserError("nothing stands at " + address, "resources/templates/list has the forms.");
  }

  private List<String> texts(ResourceKind kind, Path folder, String name) {
    return switch (kind) {
      case EXPERTISE -> expertise(folder, name);
      case LEARNING -> List.of(learning(sources.learnings().get().show(folder, name)));
      case SKILL -> List.of(sources.skills().get().read(folder, name).text());
      case RULE -> List.of(sources.rules().get().explain(folder, RuleId.of(name)).page());
    };
  }

  private List<String> expertise(Path folder, String domain) {
    var service = sources.knowledge().get();
    var texts =
        service.show(folder).expertise().stream()
            .filter(one -> one.domain().equals(domain))
            .map(one -> service.text(folder, one.layer(), one.path()))
            .toList();
    if (texts.isEmpty()) {
      throw new UserError("there is no domain '" + domain + "'", "resources/list has them all.");
    }
    return texts;
  }

  private String learning(KeptLearning kept) {
    var learning = kept.learning();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", learning.id());
    fields.put("domain", kept.domain());
    fields.put("layer", kept.layer().name().toLowerCase(Locale.ROOT));
    fields.put("archived", kept.archived());
    fields.put("date", learning.date());
    fields.put("insight", learning.insight());
    fields.put("context", learning.context());
    fields.put("files", learning.files());
    fields.put("integration", learning.integration());
    fields.put("kind", learning.kind());
    fields.put("confirmed", learning.confirmed());
    fields.put("at", learning.at().toString());
    try {
      return json.writeValueAsString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
