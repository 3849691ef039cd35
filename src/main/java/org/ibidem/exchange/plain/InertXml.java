package org.ibidem.exchange.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What reads XML of a stranger and nothing else: no document type, no file or address that the document names. */
public final class InertXml {
    private InertXml() {}

    /** A reader of such a document. */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    /** A reader of such a document. */
    public static XMLStreamReader reader(Reader in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    /** Reads a document of either version of XML, whose parts the handler takes. @throws SAXException when it is none, or has a document type */
    public static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(in, handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a document is broken and how, on one line. */
    public static String place(SAXException e) {
        String place = e instanceof SAXParseException at ? at.getLineNumber() + ":" + at.getColumnNumber() + " " : "";
        return place + sentence(String.valueOf(e.getMessage()));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** All the words from here to the end of the element that is open. */
    public static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(xml.getText());
                default -> { }
            }
        }
        return text.toString();
    }

    /** Where a document is broken and how, on one line. */
    public static String place(XMLStreamException e) {
        String place = e.getLocation() == null || e.getLocation().getLineNumber() < 1 ? "" : e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber() + " ";
        String all = String.valueOf(e.getMessage());
        int message = all.indexOf("Message: ");
        return place + sentence(all.substring(message < 0 ? 0 : message + "Message: ".length()));
    }

    /** The first line, to stand within a sentence of ours. */
    private static String sentence(String message) {
        return message.lines().findFirst().orElse("").replaceFirst("\\.+$", "");
    }
}
