package dev.fairlead.feeds;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads records from CSV one at a time; the first line names the fields.
final class CsvItems implements Iterator<FeedItem> {

    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_RECORD = 200_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final BoundedReader bound;
    private List<String> head = List.of();
    private long done;

    CsvItems(Reader text, char delimiter) {
        bound = new BoundedReader(text, LONGEST_RECORD);
        try {
            parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(true)
                    .get()
                    .parse(bound);
        } catch (IOException e) {
            throw BrokenFeed.at("the beginning", String.valueOf(e.getMessage()), e);
        }
        records = parser.iterator();
        if (hasMore()) {
            head = head(nextRecord());
        }
    }

    private static List<String> head(CSVRecord line) {
        List<String> names = line.stream().map(CsvItems::name).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty() || !seen.add(name) || names.size() > MOST_COLUMNS) {
                throw BrokenFeed.head(String.valueOf(names), "the name of a field above each column, each once");
            }
        }
        return names;
    }

    /// Spreadsheets begin a UTF-8 file with a mark.
    private static String name(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }

    @Override
    public boolean hasNext() {
        return hasMore();
    }

    @Override
    public FeedItem next() {
        CSVRecord line = nextRecord();
        String place = "line " + done;
        if (line.size() != head.size()) {
            return new FeedItem(place, new WrongColumns(line.size(), head.size(), line.toList()));
        }
        Map<String, Object> fields = LinkedHashMap.newLinkedHashMap(head.size());
        for (int column = 0; column < head.size(); column++) {
            fields.put(head.get(column), line.get(column));
        }
        return new FeedItem(place, fields);
    }

    /// A line with more or fewer columns than the first one.
    record WrongColumns(int read, int expected, List<String> cells) {}

    private boolean hasMore() {
        try {
            bound.begin();
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw broken(e);
        }
    }

    private CSVRecord nextRecord() {
        try {
            CSVRecord line = records.next();
            done = parser.getCurrentLineNumber();
            return line;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw broken(e);
        }
    }

    private BrokenFeed broken(RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return BrokenFeed.at("line " + done, String.valueOf(cause.getMessage()), e);
    }
}
