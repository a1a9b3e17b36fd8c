package dev.fairlead.customers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Customers as a table that the import takes in again: one column for each field.
final class CustomerExport {

    private static final int ROWS_IN_MEMORY = 100;

    /// Excel's own limit of a cell.
    private static final int LONGEST = 32_000;

    private static final List<CustomerField> COLUMNS = List.of(CustomerField.values());

    private CustomerExport() {}

    private static String cell(CustomerField field, Customer customer) {
        // What parts the values must not stand inside of one.
        String text = field.of(customer).stream()
                .map(value -> field.isList() ? value.replaceAll("[;；|]", ",") : value)
                .collect(Collectors.joining("; "));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /// A spreadsheet would take it for a formula.
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    static void csv(List<Customer> customers, OutputStream out) {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            // The mark in front tells spreadsheets that it is UTF-8.
            writer.write('\uFEFF');
            var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
            printer.printRecord(COLUMNS.stream().map(CustomerField::key).toList());
            for (Customer customer : customers) {
                printer.printRecord(COLUMNS.stream()
                        .map(field -> cell(field, customer))
                        .map(text -> isFormula(text) ? "'" + text : text)
                        .toList());
            }
            printer.flush();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static void xlsx(List<Customer> customers, OutputStream out) {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setCompressTempFiles(true);
            CellStyle quoted = book.createCellStyle();
            quoted.setQuotePrefixed(true);
            Sheet sheet = book.createSheet("Fairlead");
            sheet.createFreezePane(0, 1);
            sheet.setDefaultColumnWidth(18);
            fill(sheet.createRow(0), COLUMNS.stream().map(CustomerField::key).toList(), quoted);
            for (int at = 0; at < customers.size(); at++) {
                Customer customer = customers.get(at);
                fill(
                        sheet.createRow(at + 1),
                        COLUMNS.stream().map(field -> cell(field, customer)).toList(),
                        quoted);
            }
            book.write(out);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void fill(Row row, List<String> texts, CellStyle quoted) {
        for (int column = 0; column < texts.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            if (isFormula(texts.get(column))) {
                cell.setCellStyle(quoted);
            }
        }
    }
}
