package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.manifest.form.XmlText;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What .NET projects ask NuGet for: {@code <PackageReference Include="Stripe.net" Version="48.0.0"
 * />} in project files, {@code <PackageVersion …>} in {@code Directory.Packages.props}, {@code
 * <package id="…">} in {@code packages.config}.
 */
final class NuGet {
  private static final Map<String, String> NAMES =
      Map.of("PackageReference", "Include", "PackageVersion", "Include", "package", "id");

  private NuGet() {}

  static List<DependencyDeclared> read(SourceText source) {
    var found = new ArrayList<DependencyDeclared>();
    try {
      var reader = XmlText.of(source);
      while (reader.hasNext()) {
        int line = reader.getLocation().getLineNumber();
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          add(reader, Location.of(source.path(), Math.max(line, 1)), found);
        }
      }
    } catch (XMLStreamException brokenFromHere) {
      return found;
    }
    return found;
  }

  private static void add(XMLStreamReader reader, Location at, List<DependencyDeclared> found) {
    var key = NAMES.get(reader.getLocalName());
    if (key == null) {
      return;
    }
    var name = reader.getAttributeValue(null, key);
    if (name != null && !name.isBlank()) {
      var written = reader.getAttributeValue(null, key.equals("id") ? "version" : "Version");
      var version = written == null ? "" : written;
      found.add(new DependencyDeclared(at, "nuget", name.toLowerCase(Locale.ROOT), version));
    }
  }
}
