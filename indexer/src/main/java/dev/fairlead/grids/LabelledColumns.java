package dev.fairlead.grids;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cells of the tables of a text whose column says what it holds: `Vessel | IMO | Voy | ETD`, 提单号 船名 品名.
///
/// ```
/// table = head { row } ; head = label ( tab | "|" | two blanks ) label …
/// ```
/// The head of a column announces what stands below it, as a label does in a line.
public final class LabelledColumns {

    private static final int MOST_ROWS = 200;
    private static final int MOST_CELLS = 1_000;
    private static final int LONGEST_HEAD = 40;

    /// A cell and its column.
    ///
    /// @param cue what the column's head is
    public record Cell(Cue cue, Head head, int start, int end) {}

    /// @param words without blanks and punctuation
    /// @param line where its line begins
    public record Head(String words, int line) {}

    /// @param cue [Cue#NONE] of a head that is of no use here
    private record Column(Cue cue, Head head, boolean known) {
        private static final Column EMPTY = new Column(Cue.NONE, new Head("", 0), false);
        private static final Column UNKNOWN = new Column(Cue.NONE, new Head("?", 0), false);
        private static final Column OTHER = new Column(Cue.NONE, new Head("?", 0), true);
    }

    private final Sheet sheet;
    private final String text;
    private final RowCutter cutter;
    private final Set<Cue> wanted;
    private final List<Cell> cells = new ArrayList<>();

    private LabelledColumns(Sheet sheet, Set<Cue> wanted) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.cutter = new RowCutter(sheet);
        this.wanted = wanted;
    }

    /// The filled cells below heads of these kinds, in the order of the text.
    public static List<Cell> of(Sheet sheet, Set<Cue> wanted) {
        LabelledColumns columns = null;
        int behind = 0;
        for (Hit hit : sheet.hits()) {
            if (hit.start() >= behind && wanted.contains(hit.cue())) {
                columns = columns == null ? new LabelledColumns(sheet, wanted) : columns;
                behind = columns.readTable(Scan.lineStart(sheet.text(), hit.start()));
            }
        }
        return columns == null ? List.of() : columns.cells;
    }

    /// Offset behind the line, or behind the table when it is the head of one.
    private int readTable(int lineStart) {
        GridRow row = cutter.rowAt(lineStart);
        List<Column> head = row.isTable() ? head(row) : List.of();
        int at = row.end() + 1;
        if (head.isEmpty()) {
            return at;
        }
        int[] places = places(row);
        for (int rows = 0; rows < MOST_ROWS && at < text.length(); rows++) {
            GridRow next = cutter.rowAt(at);
            if (next.cells().stream().allMatch(GridRow.Cell::isEmpty) || cells.size() > MOST_CELLS) {
                break;
            }
            readRow(next, head, places);
            at = next.end() + 1;
        }
        return at;
    }

    /// What the columns hold; empty when the row is no head: half of its cells at least say what a column
    /// holds, and none has a figure.
    private List<Column> head(GridRow row) {
        List<Column> columns = new ArrayList<>();
        int known = 0;
        int filled = 0;
        int useful = 0;
        int ports = 0;
        for (GridRow.Cell cell : row.cells()) {
            if (Scan.digits(text, cell.start(), cell.end()) > 1) {
                return List.of();
            }
            Column column = cell.isEmpty() ? Column.EMPTY : column(cell.start(), cell.end());
            filled += cell.isEmpty() ? 0 : 1;
            known += column.known ? 1 : 0;
            useful += column.cue == Cue.NONE ? 0 : 1;
            ports += column == Column.UNKNOWN && isPort(cell) ? 1 : 0;
            columns.add(column);
        }
        // Ship | Voy | Shekou | Colombo: the ports of a schedule are columns
        int told = useful > 1 ? known + ports : known;
        return useful > 0 && known > 1 && told * 2 >= filled ? columns : List.of();
    }

    private boolean isPort(GridRow.Cell cell) {
        Hit hit = sheet.hitAt(cell.start());
        return hit != null && hit.as(Term.Kind.PORT) != null && hit.end() >= cell.end();
    }

    private Column column(int start, int end) {
        if (end - start > LONGEST_HEAD || text.charAt(end - 1) == ':') {
            return Column.UNKNOWN;
        }
        String plain = HeadWords.plain(text.substring(start, end));
        Cue exact = exact(text.substring(start, end));
        if (exact != Cue.NONE) {
            return wanted.contains(exact)
                    ? new Column(exact, new Head(plain, Scan.lineStart(text, start)), true)
                    : Column.OTHER;
        }
        Hit hit = sheet.hitAt(start);
        if (hit == null || hit.end() > end || hit.cue() == Cue.NONE) {
            return HeadWords.exact(plain) == null ? Column.UNKNOWN : Column.OTHER;
        }
        boolean label = isLabel(hit.end(), end);
        return label && wanted.contains(hit.cue())
                ? new Column(hit.cue(), new Head(plain, Scan.lineStart(text, start)), true)
                : Column.OTHER;
    }

    /// The dictionary may have read over the gap between two cells: `VESSEL   VOY`.
    private Cue exact(String head) {
        for (Term term : sheet.vocabulary().meanings(head)) {
            if (term.cue() != Cue.NONE) {
                return term.cue();
            }
        }
        // the word alone is said in sentences, too
        return head.equals("SHIP") || head.equals("SHIPS") || head.equals("船") ? Cue.SHIP : Cue.NONE;
    }

    /// Only signs, further labels and words such as "no" stand behind the first label.
    private boolean isLabel(int from, int end) {
        int at = from;
        while (at < end) {
            at = Scan.skip(text, at, " /&.#()-,+'");
            if (at < end) {
                int next = smallWordEnd(at, end);
                if (next <= at) {
                    return false;
                }
                at = next;
            }
        }
        return true;
    }

    /// Offset behind a further label or a word such as "no", `at` itself when something else stands here.
    private int smallWordEnd(int at, int end) {
        Hit hit = sheet.hitAt(at);
        if (hit != null && hit.cue() != Cue.NONE) {
            return hit.end();
        }
        if (Scan.isChinese(text.charAt(at))) {
            return hit == null && end - at <= 3 ? end : at;
        }
        int wordEnd = Scan.codeEnd(text, at);
        return switch (text.substring(at, wordEnd)) {
            case "NO", "NOS", "NR", "NAME", "NAMES", "NUMBER", "NUMBERS", "V", "ID", "REF" -> wordEnd;
            default -> at;
        };
    }

    private int[] places(GridRow row) {
        int[] places = new int[row.size()];
        for (int i = 0; i < places.length; i++) {
            GridRow.Cell cell = row.cells().get(i);
            places[i] = row.aligned() ? sheet.original().width(cell.lineStart(), cell.start()) : i;
        }
        return places;
    }

    private void readRow(GridRow row, List<Column> head, int[] places) {
        if (!row.aligned() && row.size() != head.size()) {
            readFilled(row, head);
            return;
        }
        int[] own = places(row);
        for (int i = 0; i < row.size(); i++) {
            add(row.cells().get(i), head.get(row.size() == head.size() ? i : nearest(own[i], places)));
        }
    }

    /// Several tabs between the heads, one between the values: only what is filled counts.
    private void readFilled(GridRow row, List<Column> head) {
        List<Column> filled =
                head.stream().filter(column -> column != Column.EMPTY).toList();
        int at = 0;
        for (GridRow.Cell cell : row.cells()) {
            if (!cell.isEmpty() && at < filled.size()) {
                add(cell, filled.get(at++));
            }
        }
    }

    private static int nearest(int place, int[] places) {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            best = Math.abs(places[i] - place) < Math.abs(places[best] - place) ? i : best;
        }
        return best;
    }

    private void add(GridRow.Cell cell, Column column) {
        int start = Scan.skip(text, cell.start(), "\"'");
        if (column.cue != Cue.NONE && start < cell.end()) {
            cells.add(new Cell(column.cue, column.head, start, cell.end()));
        }
    }
}
