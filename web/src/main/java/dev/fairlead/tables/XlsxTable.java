package dev.fairlead.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The first sheet of a workbook. The library itself refuses archives that swell beyond measure.
final class XlsxTable {

    private static final int LARGEST_FILE = 10_000_000;

    private XlsxTable() {}

    /// @throws UnreadableTable when it is no workbook that can be read, or too long
    static Table read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw UnreadableTable.tooLong(Table.MOST_ROWS);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return table(book.getSheetAt(0));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException cause) {
            throw UnreadableTable.unreadable(String.valueOf(cause.getMessage()));
        }
    }

    private static Table table(Sheet sheet) {
        var formatter = new DataFormatter();
        var rows = new Table.Rows();
        List<String> head = List.of();
        for (Row row : sheet) {
            List<String> cells = cells(row, formatter);
            if (row.getRowNum() == sheet.getFirstRowNum()) {
                head = cells;
            } else {
                rows.add(row.getRowNum() + 1L, cells);
            }
        }
        return new Table(head, rows.all());
    }

    private static List<String> cells(Row row, DataFormatter formatter) {
        int width = Math.min(Math.max(row.getLastCellNum(), 0), Table.MOST_COLUMNS);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
            cells.add(cell == null ? "" : text(cell, formatter));
        }
        return cells;
    }

    /// A day is written as ISO 8601 writes it: how the workbook shows it nobody could read back for sure.
    private static String text(Cell cell, DataFormatter formatter) {
        boolean day = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        return day
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : formatter.formatCellValue(cell).strip();
    }
}
