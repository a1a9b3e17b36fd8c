package dev.fairlead.feeds;

import dev.fairlead.feeds.CsvLines.Line;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads records from CSV one at a time; the first line names the fields. A line that cannot be read is told, and the
/// next one is read.
final class CsvItems implements Iterator<FeedItem> {

    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_RECORD = 200_000;
    private static final int ANY = -1;

    /// A line with more or fewer columns than the first one.
    record WrongColumns(int read, int expected, List<String> cells) {}

    /// What a line, and those that belong to it, turned out to be.
    ///
    /// @param problem null when the cells are whole
    private record Row(
            List<String> cells, int length, @Nullable String problem) {

        static Row unread(String problem) {
            return new Row(List.of(), 0, problem);
        }
    }

    private final CsvLines lines;
    private final char delimiter;
    private final List<String> head;
    private @Nullable Line begin;
    private long done;

    /// @throws BrokenFeed when the first line names no fields
    CsvItems(Reader text, char delimiter) {
        this.lines = new CsvLines(text, LONGEST_RECORD);
        this.delimiter = delimiter;
        this.head = hasNext() ? head(row(taken(), ANY)) : List.of();
    }

    private static List<String> head(Row row) {
        if (row.problem() != null) {
            throw BrokenFeed.unreadable("the first line", row.problem());
        }
        List<String> names = row.cells().stream().map(CsvItems::name).toList();
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
        while (begin == null) {
            Line line = line();
            if (line == null) {
                return false;
            }
            begin = line.text().isEmpty() ? null : line;
        }
        return true;
    }

    private @Nullable Line line() {
        try {
            return lines.next();
        } catch (IOException e) {
            throw BrokenFeed.at("line " + done, String.valueOf(e.getMessage()), e);
        }
    }

    private Line taken() {
        Line line = hasNext() ? begin : null;
        if (line == null) {
            throw new NoSuchElementException();
        }
        begin = null;
        done = line.number();
        return line;
    }

    @Override
    public FeedItem next() {
        Line line = taken();
        Row row = row(line, head.size());
        String place = "line " + line.number();
        if (row.problem() != null) {
            return new FeedItem(place, new Unread(row.problem()), 0);
        }
        if (row.cells().size() != head.size()) {
            return new FeedItem(place, new WrongColumns(row.cells().size(), head.size(), row.cells()), row.length());
        }
        Map<String, Object> fields = LinkedHashMap.newLinkedHashMap(head.size());
        for (int column = 0; column < head.size(); column++) {
            fields.put(head.get(column), row.cells().get(column));
        }
        return new FeedItem(place, fields, row.length());
    }

    /// Where a quotation mark is open, the lines behind belong to it; when that comes to nothing, they are read for
    /// themselves.
    private Row row(Line line, int columns) {
        CsvCells cells = new CsvCells(delimiter);
        List<Line> more = new ArrayList<>();
        int length = line.text().length();
        boolean tooLong = line.tooLong();
        boolean open = cells.takesMoreAfter(line.text());
        while (open && !tooLong) {
            Line next = line();
            if (next == null) {
                break;
            }
            more.add(next);
            length += next.text().length();
            tooLong = next.tooLong() || length > LONGEST_RECORD;
            open = cells.takesMoreAfter(next.text());
        }
        boolean fits = columns == ANY || cells.cells().size() == columns;
        String problem = line.tooLong()
                ? "more than " + LONGEST_RECORD + " characters"
                : problem(cells, open || !more.isEmpty() && (cells.isBroken() || !fits));
        if (problem != null) {
            lines.again(more);
        }
        return problem == null ? unlessUnreadable(new Row(cells.cells(), length, null)) : Row.unread(problem);
    }

    private static @Nullable String problem(CsvCells cells, boolean open) {
        if (open) {
            return "a quotation mark that nobody closes";
        }
        return cells.isBroken() ? "text behind a quotation mark that closes, expected the delimiter there" : null;
    }

    private static Row unlessUnreadable(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.indexOf(FeedText.UNREADABLE) >= 0)
                ? Row.unread("bytes that are none of its charset")
                : row;
    }
}
