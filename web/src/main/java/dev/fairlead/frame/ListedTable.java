package dev.fairlead.frame;

import java.util.List;

/// A large table that is listed in the order of time, and the columns that its indexes begin with.
///
/// @param name with its short name, which stands before each column
/// @param time column of the order, `id` of the number by which rows of the same moment follow each other
/// @param rep column of whose work a row is, `customer` of whose file it belongs to
/// @param indexed first columns of the indexes that go on with time and number, those that leave fewest rows first
public record ListedTable(
        String name, String time, String id, String rep, String customer, List<List<String>> indexed) {

    public ListedTable {
        indexed = indexed.stream().map(List::copyOf).toList();
    }
}
