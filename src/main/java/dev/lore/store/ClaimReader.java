package dev.lore.store;

import dev.lore.model.Claim;
import dev.lore.model.Claim.Kind;
import dev.lore.model.Issue;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.store.entry.Slips;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.KnowledgePlace;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what a project's {@code expertise.yaml} files and its catalogue say that can be held
 * against its code, each with its place. A file that cannot be used is passed over: {@link
 * KnowledgeStore} names it.
 */
public final class ClaimReader {
  private static final Set<String> PATH_KEYS = Set.of("path", "file", "location");
  private static final Set<String> LISTS_OF_FILES = Set.of("files", "core_implementation");

  /** Keys of which a file has one; those of the overview family are named by their folder. */
  private static final List<String> NAMED_BY =
      List.of("domain", "domain_id", "overview", "core_implementation");

  private static final Set<String> PLACES =
      Set.of("location", "path", "file", "files", "files_affected", "created_files", "applied_to");

  private final List<Claim> claims = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Slips slips = new Slips(ExpertiseReader.LEARNINGS);
  private int files;
  private boolean whole = true;

  private ClaimReader() {}

  /**
   * What was read.
   *
   * @param files how many files there are, usable or not
   * @param claims in the order of the files
   * @param issues where a file lacks what it must say
   * @param whole whether all files were usable
   * @param names what an end of a relationship may be called: domains, categories and names of
   *     files, what these export, patterns and integrations
   */
  public record Claims(
      int files, List<Claim> claims, List<Issue> issues, boolean whole, Set<String> names) {}

  /** Reads all of the project at {@code root}. */
  public static Claims read(Path root) {
    var project = new KnowledgeFiles(root, Layer.PROJECT);
    var reader = new ClaimReader();
    for (var place : List.of(KnowledgePlace.EXPERTISE, KnowledgePlace.CATALOG)) {
      for (var file : place.in(project)) {
        reader.files++;
        reader.read(project, place, file);
      }
    }
    return new Claims(
        reader.files,
        List.copyOf(reader.claims),
        Stream.concat(reader.issues.stream(), reader.slips.issues().stream()).toList(),
        reader.whole,
        Set.copyOf(reader.names));
  }

  private void read(KnowledgeFiles project, KnowledgePlace place, Path file) {
    try {
      var node = YamlDocument.read(project.shown(file), project.text(file, KnowledgeFiles.LARGE));
      if (node != null && place == KnowledgePlace.CATALOG) {
        addIntegration(node.optional("title"), node.at(), node);
      } else if (node != null) {
        read(project.shown(file), node.entries());
        slips.read(node);
      }
    } catch (SetAside unusable) {
      whole = false;
      // Named by whoever reads the knowledge itself.
    }
  }

  private void read(String path, Map<String, YamlNode> entries) {
    if (NAMED_BY.stream().noneMatch(entries::containsKey)) {
      issues.add(
          Issue.error(
              Location.of(path, 1), "the key 'domain' is missing", "Add `domain: …` at the top."));
    }
    var updated = entries.get("last_updated");
    if (updated != null
        && !(updated.isText() && updated.text().matches("\\d{4}-\\d\\d-\\d\\d.*"))) {
      issues.add(
          Issue.warning(updated.at(), "last_updated is no ISO date", "Write it as `2026-01-31`."));
    }
    for (var key : List.of("domain", "domain_id")) {
      names.addAll(entries.containsKey(key) ? entries.get(key).leaves().toList() : List.of());
    }
    entries.forEach((key, value) -> {
      if (key.equals("relationships")) {
        addRelationships(value);
      } else if (LISTS_OF_FILES.contains(key)) {
        addFiles(value, key.equals("files"));
      } else if (key.equals("integrations_catalog") && value.isMapping()) {
        value.entries().values().forEach(this::addIntegrations);
      } else {
        if (key.equals("patterns")) {
          addNames(value);
        }
        addPlaces(value);
      }
    });
  }

  /** Both ends of each; lists and mappings of another form are left alone. */
  private void addRelationships(YamlNode node) {
    var items = node.isList() ? node.items() : List.<YamlNode>of();
    for (var item : items) {
      var entries = item.isMapping() ? item.entries() : Map.<String, YamlNode>of();
      var ends = List.of("parent", "child");
      for (var end : ends) {
        var value = entries.get(end);
        if (value != null && value.leaves().findAny().isPresent()) {
          addTexts(value, Kind.END);
        } else if (ends.stream().anyMatch(entries::containsKey)) {
          issues.add(
              Issue.error(
                  item.at(),
                  "a relationship has no " + end,
                  "Add `" + end + ": …`, or delete the entry."));
        }
      }
    }
  }

  private void addNames(YamlNode patterns) {
    if (patterns.isMapping()) {
      names.addAll(patterns.entries().keySet());
    } else if (patterns.isList()) {
      patterns.items().stream()
          .filter(YamlNode::isMapping)
          .map(item -> item.entries().get("name"))
          .filter(name -> name != null && name.isText())
          .forEach(name -> names.add(name.text()));
    }
  }

  /** Paths by category; a mapping without a path is at fault where nothing else is a category. */
  private void addFiles(YamlNode node, boolean strict) {
    if (node.isText() && strict) {
      claims.add(new Claim(Kind.FILE, node.text(), "", node.at()));
    } else if (node.isList()) {
      for (var item : node.items()) {
        if (strict
            && item.isMapping()
            && PATH_KEYS.stream().noneMatch(item.entries()::containsKey)) {
          issues.add(
              Issue.error(item.at(), "a file has no path", "Add `path: …`, or delete the entry."));
        }
        addFiles(item, strict);
      }
    } else if (node.isMapping()) {
      var entries = node.entries();
      var named = PATH_KEYS.stream().anyMatch(entries::containsKey);
      entries.forEach((key, value) -> {
        if (PATH_KEYS.contains(key) && value.isText()) {
          claims.add(new Claim(Kind.FILE, value.text(), "", value.at()));
        } else if (key.equals("key_exports")) {
          names.addAll(value.leaves().toList());
        } else if (!named) {
          names.add(key);
          addFiles(value, strict && !value.isText());
        }
      });
    }
  }

  /** Places anywhere below: of patterns, learnings and whatever else names files. */
  private void addPlaces(YamlNode node) {
    if (node.isList()) {
      node.items().forEach(this::addPlaces);
    } else if (node.isMapping()) {
      node.entries()
          .forEach((key, value) -> {
            if (PLACES.contains(key)) {
              addTexts(value, Kind.PLACE);
            } else {
              addPlaces(value);
            }
          });
    }
  }

  private void addTexts(YamlNode node, Kind kind) {
    if (node.isText()) {
      claims.add(new Claim(kind, node.text(), "", node.at()));
    } else if (node.isList()) {
      node.items().forEach(item -> addTexts(item, kind));
    }
  }

  private void addIntegrations(YamlNode category) {
    if (category.isMapping()) {
      category.entries().forEach((name, value) -> addIntegration(name, value.at(), value));
    } else if (category.isList()) {
      for (var item : category.items()) {
        var name = item.isMapping() ? item.entries().get("name") : item;
        if (name != null && name.isText()) {
          addIntegration(name.text(), name.at(), item);
        }
      }
    } else {
      addIntegration(category.text(), category.at(), category);
    }
  }

  private void addIntegration(String name, Location at, YamlNode node) {
    claims.add(new Claim(Kind.INTEGRATION, name, "", at));
    var variables = node.isMapping() ? node.entries().get("env_vars") : null;
    if (variables != null && variables.isList()) {
      variables.items().stream()
          .filter(YamlNode::isText)
          .forEach(one -> claims.add(new Claim(Kind.VARIABLE, one.text(), name, one.at())));
    }
  }
}
