package dev.fairlead.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/// Reads the first sheet of a workbook (XLSX) as records; its first row names the fields.
@Component("sheetRows")
public class SheetRows {

    private static final int LARGEST_FILE = 10_000_000;
    private static final long LARGEST_OPEN = 30_000_000;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final String ID = "id";

    SheetRows() {}

    /// @param key names of the columns that together say which record a row is, with blanks between; a sheet with a
    ///     column `id` needs none
    /// @throws BrokenFeed when it is no workbook, or its first row names no fields
    public List<Map<String, Object>> read(byte[] file, String key) {
        if (file.length > LARGEST_FILE) {
            throw BrokenFeed.sheet("%d bytes".formatted(file.length), "at most %d".formatted(LARGEST_FILE));
        }
        checkSize(file);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return records(book.getSheetAt(0), List.of(key.strip().split("[ ,;]+")));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException cause) {
            throw BrokenFeed.at("the beginning", "no workbook, " + cause.getMessage(), cause);
        }
    }

    /// The library holds many times as much in memory, and itself refuses only what swells a hundredfold.
    /// Pictures are not opened.
    private static void checkSize(byte[] file) {
        byte[] some = new byte[16 * 1024];
        long bytes = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean counts = !entry.getName().startsWith("xl/media/");
                for (int read = zip.read(some); read >= 0 && bytes <= LARGEST_OPEN; read = zip.read(some)) {
                    bytes += counts ? read : 0;
                }
                if (bytes > LARGEST_OPEN) {
                    throw BrokenFeed.sheet("more than %d bytes unpacked".formatted(LARGEST_OPEN), "fewer");
                }
            }
        } catch (IOException | IllegalArgumentException cause) {
            throw BrokenFeed.at("the beginning", "no workbook, " + cause.getMessage(), cause);
        }
    }

    private static List<Map<String, Object>> records(Sheet sheet, List<String> key) {
        List<Map<String, Object>> records = new ArrayList<>();
        List<String> head = List.of();
        for (Row row : sheet) {
            List<Object> cells = cells(row);
            if (cells.isEmpty()) {
                continue;
            }
            if (head.isEmpty()) {
                head = head(cells);
            } else if (records.size() == MOST_ROWS) {
                throw BrokenFeed.sheet("more than %d rows".formatted(MOST_ROWS), "fewer");
            } else {
                records.add(record(head, cells, key));
            }
        }
        return records;
    }

    private static List<String> head(List<Object> cells) {
        List<String> names =
                cells.stream().map(cell -> String.valueOf(cell).strip()).toList();
        Set<String> seen = new HashSet<>();
        if (names.stream().anyMatch(name -> name.isEmpty() || !seen.add(name))) {
            throw BrokenFeed.head(String.valueOf(names), "the name of a field above each column, each once");
        }
        return names;
    }

    private static Map<String, Object> record(List<String> head, List<Object> cells, List<String> key) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (int column = 0; column < Math.max(head.size(), cells.size()); column++) {
            // What stands beside the table belongs to no field; the record is then refused, and says so.
            String name = column < head.size() ? head.get(column) : "column " + (column + 1);
            Object cell = column < cells.size() ? cells.get(column) : "";
            if (column < head.size() || !cell.equals("")) {
                record.put(name, cell);
            }
        }
        Map<String, Object> byName = new LinkedHashMap<>();
        record.forEach((name, cell) -> byName.put(plain(name), cell));
        if (!byName.containsKey(ID)) {
            record.put(
                    ID,
                    key.stream()
                            .map(name -> String.valueOf(byName.getOrDefault(plain(name), "")))
                            .collect(Collectors.joining("/")));
        }
        return record;
    }

    /// `Valid to` and `valid_to` name the same column.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static List<Object> cells(Row row) {
        int width = Math.min(Math.max(row.getLastCellNum(), 0), MOST_COLUMNS);
        List<Object> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : value(cell));
        }
        while (!cells.isEmpty() && cells.getLast().equals("")) {
            cells.removeLast();
        }
        return cells;
    }

    /// Numbers and days as they are, not as they are shown: `1,850.00` and `12.3.26` are of the sheet's maker's
    /// country.
    private static Object value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros();
            case BOOLEAN -> cell.getBooleanCellValue();
            case STRING -> cell.getStringCellValue().strip();
            // `#REF!` is no value; it is refused by the name of its field, and not taken for nothing.
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }
}
