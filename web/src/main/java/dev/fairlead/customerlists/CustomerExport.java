package dev.fairlead.customerlists;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerField;
import dev.fairlead.tables.Cells;
import dev.fairlead.tables.TableBook;
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

/// Customers as a table that the import takes in again: one column for each field.
final class CustomerExport {

    private static final List<CustomerField> COLUMNS = List.of(CustomerField.values());

    private CustomerExport() {}

    private static String cell(CustomerField field, Customer customer) {
        // What parts the values must not stand inside of one.
        return field.of(customer).stream()
                .map(value -> field.isList() ? value.replaceAll("[;；|]", ",") : value)
                .collect(Collectors.joining("; "));
    }

    static void csv(List<Customer> customers, OutputStream out) {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            // The mark in front tells spreadsheets that it is UTF-8.
            writer.write('\uFEFF');
            var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
            printer.printRecord(COLUMNS.stream().map(CustomerField::key).toList());
            for (Customer customer : customers) {
                printer.printRecord(COLUMNS.stream()
                        .map(field -> Cells.inCsv(cell(field, customer)))
                        .toList());
            }
            printer.flush();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static void xlsx(List<Customer> customers, OutputStream out) {
        try (var book =
                TableBook.headed(COLUMNS.stream().map(CustomerField::key).toList())) {
            customers.forEach(customer -> book.add(
                    COLUMNS.stream().map(field -> cell(field, customer)).toList()));
            book.writeTo(out);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
