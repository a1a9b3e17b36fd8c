package dev.fairlead.feeds;

import dev.fairlead.trade.TradeRecord;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;

/// The records of a body, whatever it is, one at a time.
final class FeedItems {

    private FeedItems() {}

    /// @throws BrokenFeed when it is nothing that holds records
    static Iterator<FeedItem> of(Object body, Feed feed) {
        return switch (body) {
            case String text -> text(new StringReader(text), feed);
            case Reader reader -> text(reader, feed);
            case byte[] bytes -> bytes(new ByteArrayInputStream(bytes), feed);
            case ByteBuffer buffer -> bytes(new ByteArrayInputStream(array(buffer)), feed);
            case InputStream stream -> bytes(stream, feed);
            case Map<?, ?> map -> numbered(List.of(map).iterator());
            case TradeRecord record -> numbered(List.of(record).iterator());
            case Iterable<?> list -> numbered(list.iterator());
            case Iterator<?> some -> numbered(some);
            case BaseStream<?, ?> stream -> numbered(stream.iterator());
            case Object[] array -> numbered(Arrays.asList(array).iterator());
            default -> throw BrokenFeed.body(body);
        };
    }

    private static byte[] array(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static Iterator<FeedItem> bytes(InputStream stream, Feed feed) {
        return text(new FeedText(stream, feed.text().charset()), feed);
    }

    private static Iterator<FeedItem> text(Reader text, Feed feed) {
        return switch (feed.text().format()) {
            case JSON -> new JsonItems(text);
            case CSV -> new CsvItems(text, feed.text().delimiter());
        };
    }

    private static Iterator<FeedItem> numbered(Iterator<?> values) {
        return new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                return values.hasNext();
            }

            @Override
            public FeedItem next() {
                number++;
                Object value = values.next();
                return new FeedItem("record " + number, value == null ? Map.of() : value, 0);
            }
        };
    }
}
