package dev.fairlead.feeds;

import java.io.IOException;
import java.io.Reader;
import java.sql.Timestamp;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializerBase;

/// Reads objects from JSON one at a time, however many there are. Behind what is no JSON it goes on at the next
/// line that begins with an object.
final class JsonItems implements Iterator<FeedItem> {

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int DEEPEST = 20;
    private static final int LONGEST_RECORD = 1_000_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // As it is read: by the clock of its database.
            .addModule(new SimpleModule().addSerializer(Timestamp.class, new ToStringSerializerBase(Timestamp.class) {
                @Override
                public String valueToString(Object value) {
                    return ((Timestamp) value).toLocalDateTime().toString();
                }
            }))
            .build();

    private final JsonLines lines;
    private final BoundedReader bound;
    private JsonParser parser;
    private @Nullable FeedItem next;
    private boolean inList;
    private boolean begun;
    private long linesBefore;
    private long count;

    JsonItems(Reader text) {
        this.lines = new JsonLines(text);
        this.bound = new BoundedReader(lines, LONGEST_RECORD);
        this.parser = MAPPER.createParser(bound);
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public FeedItem next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        FeedItem item = next;
        next = null;
        return item;
    }

    private @Nullable FeedItem read() {
        String place = "";
        try {
            bound.begin();
            JsonToken token = parser.nextToken();
            // Lists of lists are read as one: some exports put each page of theirs into a list of its own.
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                inList |= token == JsonToken.START_ARRAY;
                token = parser.nextToken();
            }
            begun = true;
            if (token == null) {
                return null;
            }
            place = "line " + line(parser.currentTokenLocation().getLineNr());
            long from = parser.currentTokenLocation().getCharOffset();
            Object value = MAPPER.readValue(parser, Object.class);
            count++;
            int length = (int) (parser.currentLocation().getCharOffset() - from);
            return new FeedItem(place, readable(value == null ? Map.of() : value), length);
        } catch (JacksonException e) {
            return behind(place, e);
        }
    }

    private static Object readable(Object value) {
        return value.toString().indexOf(FeedText.UNREADABLE) < 0
                ? value
                : new Unread("bytes that are none of its charset");
    }

    /// Goes on at the next line that begins with an object, or ends.
    private FeedItem behind(String place, JacksonException e) {
        BrokenFeed broken = BrokenFeed.at(place(e), e.getOriginalMessage(), e);
        try {
            long line = line(parser.currentLocation().getLineNr());
            int skipped = begun ? lines.skip(parser, inList) : -1;
            if (skipped < 0) {
                throw broken;
            }
            linesBefore = line - 1 + skipped;
        } catch (IOException | JacksonException again) {
            broken.addSuppressed(again);
            throw broken;
        }
        parser = MAPPER.createParser(bound);
        return new FeedItem(
                place.isEmpty() ? place(e) : place, new Unread("no JSON (%s)".formatted(e.getOriginalMessage())), 0);
    }

    private long line(int ofParser) {
        return linesBefore + ofParser;
    }

    private String place(JacksonException e) {
        String line = e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(
                                line(e.getLocation().getLineNr()),
                                e.getLocation().getColumnNr());
        return (begun ? "record " + count : "the beginning") + line;
    }
}
