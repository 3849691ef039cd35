package org.ibidem.screening.list;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML list entry by entry, without DTDs and without anything from outside the file. */
final class XmlList {
    private final ListFile file;
    private final Set<String> wanted;

    XmlList(ListFile file, String... wanted) {
        this.file = file;
        this.wanted = Set.of(wanted);
    }

    /** The name of the outermost element; empty when the file is no XML. */
    static String root(ListFile file) {
        if (!file.isXml()) return "";
        try {
            XMLStreamReader xml = reader(file);
            while (xml.hasNext()) if (xml.next() == XMLStreamConstants.START_ELEMENT) return xml.getLocalName();
            return "";
        } catch (XMLStreamException e) {
            return "";
        }
    }

    private static XMLStreamReader reader(ListFile file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(file.text()));
    }

    /** Hands each wanted element over, whole; the outermost comes first, with its attributes alone. */
    void each(Consumer<Element> take) {
        try {
            XMLStreamReader xml = reader(file);
            Deque<Element> open = new ArrayDeque<>();
            boolean first = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    Element element = element(xml);
                    if (first) take.accept(element);
                    first = false;
                    if (!open.isEmpty()) open.peek().children.add(element);
                    if (!open.isEmpty() || wanted.contains(element.name)) open.push(element);
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    if (!open.isEmpty()) open.peek().text.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT && !open.isEmpty()) {
                    Element element = open.pop();
                    if (open.isEmpty()) take.accept(element);
                }
            }
        } catch (XMLStreamException e) {
            throw file.broken("line " + e.getLocation().getLineNumber());
        }
    }

    private static Element element(XMLStreamReader xml) {
        Element element = new Element(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        return element;
    }
}
