package dev.lore.parse.manifest.jvm;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.manifest.form.XmlText;
import dev.lore.parse.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** {@code pom.xml}: every {@code <dependency>}; no document type is read, so no entity either. */
public final class Pom {
  private static final String DEPENDENCY = "dependency";

  private Pom() {}

  /** Its dependencies, in the order of the text. */
  public static List<DependencyDeclared> read(SourceText source) {
    var found = new ArrayList<DependencyDeclared>();
    try {
      dependencies(XmlText.of(source), source.path(), found);
    } catch (XMLStreamException brokenFromHere) {
      return found;
    }
    return found;
  }

  private static void dependencies(
      XMLStreamReader reader, String path, List<DependencyDeclared> found)
      throws XMLStreamException {
    var open = new ArrayDeque<String>();
    var values = new HashMap<String, String>();
    int line = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (reader.getLocalName().equals(DEPENDENCY)) {
            values.clear();
            line = reader.getLocation().getLineNumber();
          }
          open.push(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS -> value(reader.getText(), open, values);
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.pop().equals(DEPENDENCY) && values.containsKey("artifactId")) {
            String name = values.getOrDefault("groupId", "") + ":" + values.get("artifactId");
            String version = values.getOrDefault("version", "");
            found.add(new DependencyDeclared(Location.of(path, line), "maven", name, version));
            values.clear();
          }
        }
        default -> {}
      }
    }
  }

  /** Keeps the text of a child of a dependency, of which a comment makes two. */
  private static void value(String text, ArrayDeque<String> open, Map<String, String> values) {
    if (open.isEmpty()) {
      return;
    }
    String element = open.pop();
    if (DEPENDENCY.equals(open.peek())) {
      values.merge(element, text.strip(), String::concat);
    }
    open.push(element);
  }
}
