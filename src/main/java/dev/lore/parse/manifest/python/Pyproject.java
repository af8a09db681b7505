package dev.lore.parse.manifest.python;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.manifest.form.TomlText;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/**
 * {@code pyproject.toml}: {@code [project]} with its optional groups (PEP 621), {@code
 * [dependency-groups]} (PEP 735) and Poetry's tables.
 */
public final class Pyproject {
  private final SourceText source;
  private final List<DependencyDeclared> found = new ArrayList<>();

  private Pyproject(SourceText source) {
    this.source = source;
  }

  /** Its dependencies, in the order of the text. */
  public static List<DependencyDeclared> read(SourceText source) {
    var toml = TomlText.of(source);
    var reader = new Pyproject(source);
    reader.list(toml.array("project", "dependencies"));
    reader.groups(toml.table("project", "optional-dependencies"));
    reader.groups(toml.table("dependency-groups"));
    reader.table(toml.table("tool", "poetry", "dependencies"));
    reader.table(toml.table("tool", "poetry", "dev-dependencies"));
    var groups = toml.table("tool", "poetry", "group");
    if (groups != null) {
      for (String group : groups.keySet()) {
        reader.table(toml.table("tool", "poetry", "group", group, "dependencies"));
      }
    }
    return reader.found;
  }

  private void groups(@Nullable TomlTable groups) {
    if (groups != null) {
      for (String group : groups.keySet()) {
        if (groups.get(List.of(group)) instanceof TomlArray list) {
          list(list);
        }
      }
    }
  }

  private void list(@Nullable TomlArray list) {
    for (int i = 0; list != null && i < list.size(); i++) {
      if (list.get(i) instanceof String requirement) {
        int from = list.inputPositionOf(i).line();
        int until = i + 1 < list.size() ? list.inputPositionOf(i + 1).line() : source.lines();
        int line = line(requirement, from, until);
        PythonRequirement.of(requirement)
            .ifPresent(found -> add(found.name(), found.version(), line));
      }
    }
  }

  private void table(@Nullable TomlTable table) {
    if (table == null) {
      return;
    }
    for (String name : table.keySet()) {
      var position = table.inputPositionOf(List.of(name));
      if (position != null && !name.equals("python")) {
        String version =
            table.get(List.of(name)) instanceof TomlTable settings
                ? TomlText.string(settings, "version")
                : TomlText.string(table, name);
        add(PythonRequirement.normalised(name), version, position.line());
      }
    }
  }

  /**
   * The parser knows where the element in front ends; the requirement stands there or further down.
   */
  private int line(String requirement, int from, int until) {
    for (int line = from; line <= until; line++) {
      if (source.line(line).contains(requirement)) {
        return line;
      }
    }
    return from;
  }

  private void add(String name, String version, int line) {
    found.add(new DependencyDeclared(Location.of(source.path(), line), "pypi", name, version));
  }
}
