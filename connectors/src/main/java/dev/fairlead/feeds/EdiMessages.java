package dev.fairlead.feeds;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads an EDIFACT interchange (ISO 9735) into its messages, whole or not at all: the counts in its last segments say
/// whether it is whole.
final class EdiMessages {

    private static final int LARGEST = 20_000_000;
    private static final int MOST_SEGMENTS = 200_000;

    private final List<List<EdiSegment>> messages = new ArrayList<>();
    private final List<EdiSegment> current = new ArrayList<>();
    private String tag = "";
    private final List<List<String>> elements = new ArrayList<>();
    private boolean inComposite;
    private long segments;

    private EdiMessages() {}

    /// @return the segments of each message, from UNH to UNT
    /// @throws BrokenFeed naming segment and position
    static List<List<EdiSegment>> read(byte[] interchange) {
        if (interchange.length > LARGEST) {
            throw BrokenFeed.edi("the beginning", "%d bytes".formatted(interchange.length), "at most " + LARGEST);
        }
        EdiMessages reading = new EdiMessages();
        EDIInputFactory factory = EDIInputFactory.newFactory();
        try (EDIStreamReader reader =
                factory.createEDIStreamReader(new ByteArrayInputStream(interchange), charset(interchange))) {
            boolean ended = false;
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                reading.take(event, reader);
                ended = event == EDIStreamEvent.END_INTERCHANGE;
            }
            if (!ended) {
                throw BrokenFeed.edi(place(reader.getLocation()), "the end of the file", "UNZ");
            }
        } catch (EDIStreamException e) {
            throw BrokenFeed.at(
                    e.getLocation() == null ? "the beginning" : place(e.getLocation()),
                    String.valueOf(e.getMessage()),
                    e);
        } catch (IOException e) {
            throw BrokenFeed.at("the beginning", String.valueOf(e.getMessage()), e);
        }
        return reading.messages;
    }

    /// ISO 9735: the syntax identifier names the charset; UNOY and UNOW are Unicode, the others one byte a sign.
    private static String charset(byte[] interchange) {
        String head = new String(interchange, 0, Math.min(interchange.length, 40), StandardCharsets.ISO_8859_1);
        return head.contains("UNOY") || head.contains("UNOW")
                ? StandardCharsets.UTF_8.name()
                : StandardCharsets.ISO_8859_1.name();
    }

    private void take(EDIStreamEvent event, EDIStreamReader reader) {
        switch (event) {
            case START_SEGMENT -> {
                tag = reader.getText();
                elements.clear();
                if (++segments > MOST_SEGMENTS) {
                    throw BrokenFeed.edi(place(reader.getLocation()), "more segments", "at most " + MOST_SEGMENTS);
                }
            }
            case START_COMPOSITE -> {
                elements.add(new ArrayList<>());
                inComposite = true;
            }
            case END_COMPOSITE -> inComposite = false;
            case ELEMENT_DATA -> element(reader.getText());
            case END_SEGMENT -> end(place(reader.getLocation()));
            case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
                throw BrokenFeed.edi(
                        place(reader.getLocation()),
                        reader.getErrorType() + (reader.hasText() ? " '" + reader.getText() + "'" : ""),
                        "what the directory of the interchange allows there");
            default -> {}
        }
    }

    private void element(String text) {
        if (inComposite) {
            elements.getLast().add(text);
        } else {
            elements.add(List.of(text));
        }
    }

    private void end(String place) {
        if (tag.equals("UNH")) {
            current.clear();
        }
        current.add(new EdiSegment(tag, elements.stream().map(List::copyOf).toList(), place));
        if (tag.equals("UNT")) {
            messages.add(List.copyOf(current));
            current.clear();
        }
    }

    private static String place(Location at) {
        if (at.getSegmentPosition() < 1) {
            return "sign " + at.getCharacterOffset();
        }
        String segment = "segment %d (%s)".formatted(at.getSegmentPosition(), at.getSegmentTag());
        String element = at.getElementPosition() > 0 ? ", element " + at.getElementPosition() : "";
        String component = at.getComponentPosition() > 0 ? ", component " + at.getComponentPosition() : "";
        return segment + element + component + ", sign " + at.getCharacterOffset();
    }
}
