package dev.lore.parse.manifest.form;

import dev.lore.parse.text.SourceText;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without document types, so that there are no entities either. */
public final class XmlText {
  private static final XMLInputFactory XML = factory();

  private XmlText() {}

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** A reader of {@code source} from its beginning. */
  public static XMLStreamReader of(SourceText source) throws XMLStreamException {
    return XML.createXMLStreamReader(new StringReader(source.text()));
  }
}
