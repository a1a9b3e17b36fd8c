package dev.fairlead.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// A workbook that somebody takes away, written row by row: only the last ones are in memory. Numbers are numbers, days
/// are days, and a stranger's text is text.
public final class TableBook implements Closeable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 18;

    /// A little below Excel's own limit of a cell.
    private static final int LONGEST = 32_000;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heads = book.createCellStyle();
    private final CellStyle times = formatted("yyyy-mm-dd hh:mm");
    private final CellStyle days = formatted("yyyy-mm-dd");
    private final CellStyle quoted = book.createCellStyle();
    private @Nullable Sheet sheet;

    public TableBook() {
        book.setCompressTempFiles(true);
        Font bold = book.createFont();
        bold.setBold(true);
        heads.setFont(bold);
        quoted.setQuotePrefixed(true);
    }

    /// With one sheet, whose head stays in sight.
    public static TableBook headed(List<String> titles) {
        var book = new TableBook();
        book.sheet("Fairlead").createFreezePane(0, 1);
        book.head(titles);
        return book;
    }

    private CellStyle formatted(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /// One more, into which the rows go from now on.
    public Sheet sheet(String name) {
        Sheet added = book.createSheet(name);
        added.setDefaultColumnWidth(WIDTH);
        sheet = added;
        return added;
    }

    public void head(List<String> titles) {
        Row row = next();
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(heads);
        }
    }

    /// Numbers, local days and times, and texts; nothing where a cell is null.
    public void add(List<? extends @Nullable Object> cells) {
        Row row = next();
        for (int i = 0; i < cells.size(); i++) {
            fill(row.createCell(i), cells.get(i));
        }
    }

    private Row next() {
        Sheet current = sheet == null ? sheet("Fairlead") : sheet;
        return current.createRow(current.getLastRowNum() + 1);
    }

    private void fill(Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> cell.setBlank();
            case LocalDateTime at -> {
                cell.setCellValue(at);
                cell.setCellStyle(times);
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(days);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case Object other -> fill(cell, other.toString());
        }
    }

    /// The mark keeps it text when somebody edits the cell or saves the sheet as CSV (OWASP, CSV injection).
    private void fill(Cell cell, String text) {
        cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
        if (Cells.isFormula(text)) {
            cell.setCellStyle(quoted);
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
