package dev.lore.store;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.lore.model.Fault;
import dev.lore.model.MustHaves;
import dev.lore.model.MustHaves.Artifact;
import dev.lore.model.MustHaves.KeyLink;
import dev.lore.model.MustHaves.Truth;
import dev.lore.store.yaml.FrontMatter;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the {@code must_haves} of a plan's front matter; a faulty entry spoils no other. */
public final class MustHavesReader {
  private static final String KEY = "must_haves";

  private final List<Truth> truths = new ArrayList<>();
  private final List<Artifact> artifacts = new ArrayList<>();
  private final List<KeyLink> links = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private MustHavesReader() {}

  /**
   * What the plan {@code text} at {@code path} must have; null where it does not say. Front matter
   * that is no YAML is a fault.
   */
  public static @Nullable MustHaves read(String path, String text) {
    var matter = FrontMatter.of(text);
    var reader = new MustHavesReader();
    var node = matter == null ? null : reader.root(path, matter.yaml());
    if (node != null) {
      reader.sections(node);
    }
    var all =
        new MustHaves(
            List.copyOf(reader.truths),
            List.copyOf(reader.artifacts),
            List.copyOf(reader.links),
            List.copyOf(reader.faults));
    return node == null && all.faults().isEmpty() ? null : all;
  }

  private @Nullable YamlNode root(String path, String yaml) {
    try {
      var root = YamlDocument.read(path, yaml);
      return root == null || !root.isMapping() ? null : root.child(KEY);
    } catch (SetAside unusable) {
      faults.add(unusable.fault());
      return null;
    }
  }

  private void sections(YamlNode node) {
    guarded(
        node,
        all -> {
          all.allow(List.of("truths", "artifacts", "key_links"));
          list(all, "truths", one -> truths.add(new Truth(one.at(), one.text())));
          list(all, "artifacts", one -> artifacts.add(artifact(one)));
          list(all, "key_links", one -> links.add(link(one)));
        });
    if (truths.isEmpty() && artifacts.isEmpty() && links.isEmpty() && faults.isEmpty()) {
      faults.add(node.fault(KEY + " lists nothing", "List truths, artifacts or key_links."));
    }
  }

  private void list(YamlNode node, String key, Consumer<YamlNode> reading) {
    guarded(node, all -> all.list(key).forEach(one -> guarded(one, reading)));
  }

  private void guarded(YamlNode node, Consumer<YamlNode> reading) {
    try {
      reading.accept(node);
    } catch (SetAside unusable) {
      faults.add(unusable.fault());
    }
  }

  private static Artifact artifact(YamlNode node) {
    node.allow(List.of("path", "provides", "min_lines", "contains", "exports"));
    return new Artifact(
        node.at(),
        path(node, "path"),
        node.optional("provides"),
        lines(node),
        node.optional("contains"),
        node.texts("exports"));
  }

  private static int lines(YamlNode node) {
    var said = node.optional("min_lines");
    if (said.isEmpty()) {
      return 0;
    }
    if (!said.matches("[1-9]\\d{0,8}")) {
      throw node.refuse("min_lines is '" + said + "'", "Give a whole number from 1 on.");
    }
    return Integer.parseInt(said);
  }

  private static KeyLink link(YamlNode node) {
    node.allow(List.of("from", "to", "via", "pattern"));
    var pattern = node.optional("pattern");
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException malformed) {
      throw node.refuse(
          "the pattern '" + pattern + "' is no regular expression: " + malformed.getDescription(),
          "Write it in RE2 syntax, without look-around and back-references.");
    }
    return new KeyLink(
        node.at(),
        path(node, "from"),
        node.required("to"),
        node.optional("via"),
        pattern.isEmpty() ? null : pattern);
  }

  /** A path that stays within the tree. */
  private static String path(YamlNode node, String key) {
    var path = node.required(key).replace('\\', '/');
    if (path.startsWith("/")
        || path.matches("(?:[A-Za-z]:|~).*")
        || path.matches("(?:.*/)?\\.\\.(?:/.*)?")) {
      throw node.refuse(
          key + " '" + path + "' leads out of the tree", "Write it relative to the tree's root.");
    }
    if (path.matches(".*[*?\\[\\]{}<>].*")) {
      throw node.refuse(key + " '" + path + "' is not one file", "Name one file an entry.");
    }
    return path;
  }
}
