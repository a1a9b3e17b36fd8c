package dev.fairlead.chats;

import dev.fairlead.chats.Conversation.Line;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the log of MSN Messenger and what keeps its form: `Log` of `Message`s with `DateTime`, `From`, `Text`.
final class MsnTranscript {

    private final ChatSource source;

    MsnTranscript(ChatSource source) {
        this.source = source;
    }

    Conversation read(String text) {
        if (source.conversation().isEmpty()) {
            throw BrokenTranscript.nameless();
        }
        List<Line> lines = new ArrayList<>();
        int notices = 0;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "Message" -> lines.add(message(xml));
                        case "Join", "Leave", "Invitation", "InvitationResponse" -> notices++;
                        default -> {}
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw BrokenTranscript.xml(
                    "line " + (e.getLocation() == null ? 1 : e.getLocation().getLineNumber()),
                    String.valueOf(e.getMessage()),
                    e);
        }
        if (lines.isEmpty() && notices == 0) {
            throw BrokenTranscript.noMessages("XML");
        }
        int all = lines.size();
        lines.removeIf(line -> line.text().isEmpty() || line.sender().isEmpty());
        return new Conversation(source.conversation(), source.conversation(), "", lines, notices + all - lines.size());
    }

    /// Nothing outside of the text is read, and no entity is made longer than it is.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Line message(XMLStreamReader xml) throws XMLStreamException {
        String place = "Line " + xml.getLocation().getLineNumber();
        String written = String.valueOf(xml.getAttributeValue(null, "DateTime"));
        String sender = "";
        String text = "";
        boolean from = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("Message"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                from = name.equals("From") || from && name.equals("User");
                if (name.equals("User") && from) {
                    sender = String.valueOf(xml.getAttributeValue(null, "FriendlyName"))
                            .strip();
                } else if (name.equals("Text")) {
                    text = xml.getElementText().replace("\r\n", "\n").strip();
                }
            }
        }
        return new Line(at(written, place), sender, "", source.isMe(sender, ""), text);
    }

    private ZonedDateTime at(String written, String place) {
        try {
            return Instant.parse(written).atZone(source.reading().zone());
        } catch (DateTimeException e) {
            throw BrokenTranscript.field(place, "DateTime", written, "a time such as 2006-03-02T09:00:00.000Z");
        }
    }
}
