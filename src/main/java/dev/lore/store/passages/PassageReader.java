package dev.lore.store.passages;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.KnowledgePlace;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads one file. YAML that does not parse is a fault, and its lines can be found as they are: what
 * somebody wrote down is not gone for a missing quote.
 */
final class PassageReader {
  private static final Pattern DOMAIN =
      Pattern.compile("(?m)^domain:[ \t]*[\"']?([^\\s\"'#]+)[\"']?[ \t]*\r?$");

  private final KnowledgeFiles files;
  private final Path file;
  private final String shown;
  private final Layer layer;
  private final List<Fault> faults = new ArrayList<>();

  PassageReader(KnowledgeFiles files, Path file) {
    this.files = files;
    this.file = file;
    this.shown = files.shown(file);
    this.layer = files.layer();
  }

  /** What was wrong with the file. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** What it says; nothing where it can't be opened. */
  List<Passage> passages(KnowledgePlace place) {
    try {
      return switch (place) {
        case EXPERTISE -> yaml(text(KnowledgeFiles.LARGE), this::expertise);
        case CATALOG -> yaml(text(KnowledgeFiles.SMALL), this::catalog);
        case ARCHIVE -> archive(text(KnowledgeFiles.LARGE));
        case SKILL ->
            MarkdownPassages.skill(shown, folder(file), text(KnowledgeFiles.SMALL), layer, faults);
        case RULE -> MarkdownPassages.rule(shown, rule(file), text(KnowledgeFiles.SMALL), layer);
      };
    } catch (SetAside e) {
      faults.add(e.fault());
      return List.of();
    }
  }

  private String text(int limit) {
    return files.text(file, limit);
  }

  private List<Passage> yaml(String text, Function<YamlNode, List<Passage>> reading) {
    try {
      var root = YamlDocument.read(shown, text);
      return root == null ? List.of() : reading.apply(root);
    } catch (SetAside e) {
      faults.add(e.fault());
      return lines(text);
    }
  }

  private List<Passage> expertise(YamlNode root) {
    return ExpertisePassages.read(root, shown, folder(file), layer, faults);
  }

  private List<Passage> catalog(YamlNode root) {
    return CatalogPassages.read(root, shown, stem(file), layer);
  }

  private List<Passage> archive(String text) {
    var said = DOMAIN.matcher(text);
    var folder = file.getParent();
    var domain = said.find() ? said.group(1) : folder == null ? "" : folder(folder);
    var list = new PassageList(shown, layer, domain);
    try {
      ExpertiseText.of(shown, text.getBytes(StandardCharsets.UTF_8))
          .archived()
          .forEach(learning -> list.add(learning, true));
      return list.all();
    } catch (SetAside e) {
      faults.add(e.fault());
      return lines(text);
    }
  }

  private List<Passage> lines(String text) {
    var list = new PassageList(shown, layer, "");
    for (var part : MarkdownReader.parts(text, 1)) {
      var at = Location.of(shown, part.line());
      list.add(PassageKind.NOTE, "", part.text(), at);
    }
    return list.all();
  }

  /** The name of the catalogue's file without its ending, which is that of the integration. */
  static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  /** The name of the folder that {@code file} is in. */
  static String folder(Path file) {
    return file.getName(Math.max(0, file.getNameCount() - 2)).toString();
  }

  /** The id of the rule whose page {@code file} is. */
  static String rule(Path file) {
    return file.getName(1) + "/" + file.getName(2);
  }
}
