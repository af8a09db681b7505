package dev.lore.store;

import dev.lore.model.ErrorPolicy;
import dev.lore.model.IntegrationPolicy;
import dev.lore.model.Names;
import dev.lore.model.Policy;
import dev.lore.model.Requirement;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads policies: profiles at {@code policies/} in the toolkit, and what a project says otherwise.
 *
 * <p>A number, word or list counts over that of the profile below; only the lists of errors that
 * may be dropped are added to it.
 */
final class PolicyReader {
  private static final int MOST_LINES = 100_000;
  private static final String STANDARD = "seed";
  private static final List<String> KEYS =
      List.of(
          "profile", "max_file_lines", "warn_file_lines", "errors", "integration", "requirements");
  private static final List<String> INTEGRATION =
      List.of("entry_point", "marks", "without_machines", "filter", "affiliation", "credentials");

  private final KnowledgeFiles toolkit;

  PolicyReader(KnowledgeFiles toolkit) {
    this.toolkit = toolkit;
  }

  /** The policy that {@code node} says, which is the project's; the standard profile for none. */
  Policy read(@Nullable YamlNode node) {
    if (node == null) {
      return profile(STANDARD, null);
    }
    node.allow(KEYS);
    String name = node.optional("profile");
    return layered(profile(name.isEmpty() ? STANDARD : name, node.child("profile")), node);
  }

  private Policy profile(String name, @Nullable YamlNode asked) {
    var path = Path.of("policies", name.replaceAll("[^a-z-]", "-") + ".yaml");
    if (!toolkit.exists(path.toString())) {
      if (asked == null) {
        return Policy.STANDARD;
      }
      throw asked.refuse(
          "there is no policy profile '" + name + "'", "Write `seed` or `connector`.");
    }
    var root = YamlDocument.read(path.toString(), toolkit.text(path, KnowledgeFiles.SMALL));
    if (root == null) {
      return Policy.STANDARD;
    }
    var keys = new ArrayList<>(KEYS);
    keys.add("extends");
    root.allow(keys);
    String below = root.optional("extends");
    return layered(below.isEmpty() ? Policy.STANDARD : profile(below, null), root);
  }

  private static Policy layered(Policy below, YamlNode node) {
    int most = lines(node, "max_file_lines", below.maxFileLines());
    var near = node.child("warn_file_lines");
    int warn = near == null ? near(below, most) : lines(node, "warn_file_lines", most);
    if (near != null && warn > most) {
      throw near.refuse(
          "warn_file_lines is " + warn + " and max_file_lines " + most,
          "Write a number that is no greater, or leave the line out.");
    }
    String profile = node.optional("profile");
    return new Policy(
        profile.isEmpty() ? below.profile() : profile,
        most,
        warn,
        errors(below.errors(), node.child("errors")),
        integration(below.integration(), node.child("integration")),
        requirements(below.requirements(), node.child("requirements")));
  }

  /** Seven eighths, as 350 is of 400, where a project changes the limit alone. */
  private static int near(Policy below, int most) {
    return most == below.maxFileLines() ? below.warnFileLines() : most - most / 8;
  }

  private static int lines(YamlNode node, String key, int otherwise) {
    var lines = node.child(key);
    if (lines == null) {
      return otherwise;
    }
    var text = lines.text();
    if (!text.matches("[1-9][0-9]{0,5}") || Integer.parseInt(text) > MOST_LINES) {
      throw lines.refuse(
          key + " is '" + text + "'",
          "Write a whole number from 1 to "
              + MOST_LINES
              + ", or leave the line out for "
              + otherwise
              + ".");
    }
    return Integer.parseInt(text);
  }

  private static ErrorPolicy errors(ErrorPolicy below, @Nullable YamlNode node) {
    if (node == null) {
      return below;
    }
    node.allow(List.of("harmless", "cleanup", "printers", "sinks"));
    return new ErrorPolicy(
        more(below.harmless(), node, "harmless"),
        more(below.cleanup(), node, "cleanup"),
        more(below.printers(), node, "printers"),
        more(below.sinks(), node, "sinks"));
  }

  private static List<Requirement> requirements(List<Requirement> below, @Nullable YamlNode node) {
    if (node == null) {
      return below;
    }
    return node.entries().keySet().stream()
        .map(name -> new Requirement(name, new Names(node.texts(name))))
        .toList();
  }

  private static Names more(Names below, YamlNode node, String key) {
    var all = new ArrayList<>(below.patterns());
    all.addAll(node.texts(key));
    return new Names(List.copyOf(all));
  }

  private static IntegrationPolicy integration(IntegrationPolicy below, @Nullable YamlNode node) {
    if (node == null) {
      return below;
    }
    node.allow(INTEGRATION);
    var filter = part(node, "filter", List.of("constructors", "sends"));
    var affiliation = part(node, "affiliation", List.of("method", "shared"));
    var credentials = part(node, "credentials", List.of("method", "first"));
    return new IntegrationPolicy(
        word(node, "entry_point", below.entryPoint()),
        list(node, "marks", below.marks()),
        list(node, "without_machines", below.withoutMachines()),
        list(filter, "constructors", below.filters()),
        list(filter, "sends", below.sends()),
        word(affiliation, "method", below.affiliation()),
        list(affiliation, "shared", below.sharedAffiliations()),
        word(credentials, "method", below.credentials()),
        first(credentials, below.credentialsFirst() || below.credentials().isEmpty()));
  }

  private static @Nullable YamlNode part(YamlNode node, String key, List<String> known) {
    var part = node.child(key);
    if (part != null) {
      part.allow(known);
    }
    return part;
  }

  private static String word(@Nullable YamlNode node, String key, String otherwise) {
    return node == null || !node.has(key) ? otherwise : node.optional(key);
  }

  private static List<String> list(@Nullable YamlNode node, String key, List<String> otherwise) {
    return node == null || !node.has(key) ? otherwise : List.copyOf(node.texts(key));
  }

  private static boolean first(@Nullable YamlNode node, boolean otherwise) {
    if (node == null || !node.has("first")) {
      return otherwise;
    }
    String text = node.optional("first");
    if (!text.equals("true") && !text.equals("false")) {
      throw node.refuse("first is '" + text + "'", "Write `true` or `false`.");
    }
    return text.equals("true");
  }
}
