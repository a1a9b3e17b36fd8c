package dev.fairlead.feeds;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an EDIFACT interchange (ISO 9735) into its messages, whole or not at all: the counts in its last segments say
/// whether it is whole.
final class EdiMessages {

    private static final int LARGEST = 20_000_000;
    private static final int MOST_SEGMENTS = 200_000;
    private static final int HEAD = 40;
    private static final Pattern SYNTAX = Pattern.compile("UNB.UNO([A-Z])");
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final Map<String, Charset> CHARSETS = Map.of(
            "D", Charset.forName("ISO-8859-2"),
            "E", Charset.forName("ISO-8859-5"),
            "F", Charset.forName("ISO-8859-7"),
            "G", Charset.forName("ISO-8859-3"),
            "H", Charset.forName("ISO-8859-4"),
            "I", Charset.forName("ISO-8859-6"),
            "J", Charset.forName("ISO-8859-8"),
            "K", Charset.forName("ISO-8859-9"),
            "W", StandardCharsets.UTF_8,
            "Y", StandardCharsets.UTF_8);

    private final List<List<EdiSegment>> messages = new ArrayList<>();
    private final List<EdiSegment> current = new ArrayList<>();
    private String tag = "";
    private final List<List<String>> elements = new ArrayList<>();
    private boolean inComposite;
    private long segments;

    private EdiMessages() {}

    /// @return the segments of each message, from UNH to UNT
    /// @throws BrokenFeed naming segment and position
    static List<List<EdiSegment>> read(InputStream stream) throws IOException {
        byte[] interchange = stream.readNBytes(LARGEST + 1);
        if (interchange.length > LARGEST) {
            throw BrokenFeed.edi(
                    "the beginning", "more than %d bytes".formatted(LARGEST), "an interchange at most so long");
        }
        Charset charset = charset(interchange);
        EdiMessages reading = new EdiMessages();
        EDIInputFactory factory = EDIInputFactory.newFactory();
        try (EDIStreamReader reader =
                factory.createEDIStreamReader(new ByteArrayInputStream(interchange), charset.name())) {
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

    /// ISO 9735: the syntax identifier names the charset; UNOC to UNOK are parts of ISO 8859, UNOY and UNOW
    /// Unicode.
    ///
    /// @throws BrokenFeed when the bytes are none of it
    private static Charset charset(byte[] interchange) {
        FirstBytes.check(interchange, interchange.length, StandardCharsets.UTF_8);
        String head = new String(interchange, 0, Math.min(interchange.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher syntax = SYNTAX.matcher(head);
        Charset charset = syntax.find() ? CHARSETS.getOrDefault(syntax.group(1), LATIN) : LATIN;
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(interchange));
            return charset;
        } catch (CharacterCodingException e) {
            throw BrokenFeed.at(
                    "the beginning", "bytes that are no %s, which %s says".formatted(charset, syntax.group()), e);
        }
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
