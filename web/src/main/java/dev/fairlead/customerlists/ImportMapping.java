package dev.fairlead.customerlists;

import dev.fairlead.customers.Contact;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerField;
import dev.fairlead.tables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/// Which column of a table means what.
record ImportMapping(List<ImportColumn> columns) {

    private static final int LONGEST_NOTE = 4000;

    static ImportMapping guess(List<String> head) {
        return new ImportMapping(head.stream().map(ImportColumn::headed).toList());
    }

    ImportColumn of(int column) {
        return column < columns.size() ? columns.get(column) : ImportColumn.IGNORED;
    }

    boolean hasName() {
        return columns.contains(ImportColumn.NAME) || columns.contains(ImportColumn.NAME_ZH);
    }

    String name(Table.Row row) {
        String name = text(row, ImportColumn.NAME);
        return name.isEmpty() ? text(row, ImportColumn.NAME_ZH) : name;
    }

    String note(Table.Row row) {
        String note = text(row, ImportColumn.NOTE);
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }

    /// A firm without another name goes by its Chinese one.
    ///
    /// @throws InvalidCustomer when a cell cannot be read
    Customer customer(Table.Row row) {
        var fields = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column).strip();
            of(column)
                    .field()
                    .filter(field -> !cell.isEmpty())
                    .ifPresent(field -> fields.computeIfAbsent(field, each -> new ArrayList<>())
                            .addAll(field.isList() ? parts(cell) : List.of(cell)));
        }
        if (!text(row, ImportColumn.CONTACT_ADDRESS).isEmpty()) {
            fields.computeIfAbsent(CustomerField.CONTACTS, each -> new ArrayList<>())
                    .add(contact(row).toString());
        }
        fields.computeIfAbsent(CustomerField.NAME, each -> List.of(name(row)));
        return Customer.of(fields);
    }

    private Contact contact(Table.Row row) {
        return new Contact(
                text(row, ImportColumn.CONTACT_NAME),
                text(row, ImportColumn.CONTACT_ADDRESS),
                text(row, ImportColumn.CONTACT_PHONE),
                text(row, ImportColumn.CONTACT_ROLE),
                text(row, ImportColumn.CONTACT_WECHAT),
                text(row, ImportColumn.CONTACT_WHATSAPP));
    }

    private String text(Table.Row row, ImportColumn wanted) {
        int column = columns.indexOf(wanted);
        return column < 0 ? "" : row.cell(column).strip();
    }

    /// Several values in a cell are parted by `;` or `|`.
    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[;；|]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
