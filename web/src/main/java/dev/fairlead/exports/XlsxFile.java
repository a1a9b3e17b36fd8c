package dev.fairlead.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A workbook, written row by row: only the last ones are in memory.
final class XlsxFile implements ExportFile {

    private static final int ROWS_IN_MEMORY = 100;

    /// Excel's own limit of a cell.
    private static final int LONGEST = 32_000;

    private final Path file;
    private final MailColumns columns;
    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Sheet sheet = book.createSheet("Fairlead");
    private final CellStyle dates = book.createCellStyle();
    private final CellStyle quoted = book.createCellStyle();
    private int next;

    XlsxFile(Path file, MailColumns columns) throws IOException {
        this.file = file;
        this.columns = columns;
        book.setCompressTempFiles(true);
        dates.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
        quoted.setQuotePrefixed(true);
        sheet.createFreezePane(0, 1);
        sheet.setDefaultColumnWidth(18);
        title();
        // Holds the place, and shows at once when nothing can be written there.
        Files.createFile(file);
    }

    private void title() {
        CellStyle bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row row = sheet.createRow(next++);
        List<String> titles = columns.titles();
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(bold);
        }
    }

    @Override
    public void add(List<Item> items) {
        for (Item item : items) {
            Row row = sheet.createRow(next++);
            List<Object> cells = columns.cells(item);
            for (int i = 0; i < cells.size(); i++) {
                fill(row.createCell(i), cells.get(i));
            }
        }
    }

    /// Text is text here; the mark keeps it so when somebody edits the cell or saves the sheet as CSV.
    private void fill(Cell cell, Object value) {
        switch (value) {
            case LocalDateTime date -> {
                cell.setCellValue(date);
                cell.setCellStyle(dates);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> {
                String text = value.toString();
                cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
                if (Cells.isFormula(text)) {
                    cell.setCellStyle(quoted);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
