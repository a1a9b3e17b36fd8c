package dev.fairlead.frame;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Conditions of a statement over a large table, only those that are asked for: so that each finds its index.
public final class TableSql {

    private static final int FEW = 8;

    private final ListedTable table;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> equal = new HashSet<>();
    private final List<Way> either = new ArrayList<>();
    private final Set<Long> owners = new TreeSet<>();
    private @Nullable Object customer;
    private boolean narrow;

    public TableSql(ListedTable table) {
        this.table = table;
    }

    /// That a column has one of these values.
    public record Way(String column, List<?> values) {

        public Way {
            values = List.copyOf(values);
        }

        public static Way of(String column, Object value) {
            return new Way(column, List.of(value));
        }

        /// Of a few values, each in the order of an index is found sooner than all of them sorted.
        private Stream<Way> single() {
            return values.size() > FEW ? Stream.of(this) : values.stream().map(value -> of(column, value));
        }
    }

    ListedTable table() {
        return table;
    }

    /// The same so far; what is added to the one is not added to the other.
    public TableSql copy() {
        TableSql copy = new TableSql(table);
        copy.conditions.append(conditions);
        copy.values.putAll(values);
        copy.equal.addAll(equal);
        copy.either.addAll(either);
        copy.owners.addAll(owners);
        copy.customer = customer;
        copy.narrow = narrow;
        return copy;
    }

    public TableSql and(String condition) {
        conditions.append(conditions.isEmpty() ? " where " : " and ").append(condition);
        return this;
    }

    /// So few fit that all of them are found by another index and sorted then: a database that sees the order
    /// beside the conditions would rather walk through everything in that order.
    public TableSql narrow() {
        narrow = true;
        return this;
    }

    /// Only those of these customers, looked for one customer after the other. As a condition beside others H2
    /// would at times take an index for one of those and look through all of it; and only so the time of a
    /// filter bounds what is looked at of each customer. Where the filter names one customer there is nobody else
    /// to look for: H2 would go through all rows of that one once for each of them.
    TableSql ofCustomers(Set<Long> customers) {
        if (customer == null && !customers.isEmpty()) {
            owners.addAll(customers);
            return narrow();
        }
        return customer != null && customers.contains(customer) ? this : and("1 = 0");
    }

    /// The table, with its short name. The numbers stand in the statement itself, as places for thousands take
    /// longer to plan than to answer.
    String from() {
        return owners.isEmpty()
                ? table.name()
                : owners.stream()
                        .map(id -> "(" + id + ")")
                        .collect(Collectors.joining(
                                ", ",
                                "(values ",
                                ") as owned (id) join " + table.name() + " on " + table.customer() + " = owned.id"));
    }

    /// Behind `from`; empty when everything is meant.
    String conditions() {
        return conditions.toString();
    }

    /// Whether a column has to be equal to something.
    boolean hasEqual() {
        return !equal.isEmpty();
    }

    boolean isNarrow() {
        return narrow;
    }

    /// Keeps a value, or a collection for `in`; answers its place.
    public String place(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /// Null does not filter.
    public TableSql equal(String column, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        equal.add(column);
        customer = column.equals(table.customer()) ? value : customer;
        return and(column + " = " + place(value));
    }

    /// That any of these is true. No database finds its index for several of them at once: [SeenRows] asks for one
    /// after the other where it has to.
    public TableSql either(List<Way> ways) {
        if (either.isEmpty() && !ways.isEmpty()) {
            either.addAll(ways);
            return this;
        }
        return and(any(ways));
    }

    private String any(List<Way> ways) {
        return ways.stream()
                .map(this::condition)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" or "), any -> any.isEmpty() ? "1 = 0" : "(" + any + ")"));
    }

    private String condition(Way way) {
        return way.values().size() == 1
                ? way.column() + " = " + place(way.values().getFirst())
                : way.column() + " = any(" + array(way.values()) + ")";
    }

    /// One array, however many they are: thousands of places in a statement take longer to plan than to answer, and
    /// H2 would make a set of them anew for each row.
    String array(Collection<?> several) {
        boolean numbers = several.stream().allMatch(Long.class::isInstance);
        return place(new SqlParameterValue(Types.ARRAY, several.toArray(numbers ? new Long[0] : new String[0])));
    }

    /// Whether one of several columns has to fit.
    public boolean isForked() {
        return !either.isEmpty();
    }

    /// Without its ways.
    TableSql plain() {
        TableSql plain = copy();
        plain.either.clear();
        return plain;
    }

    /// A condition that is true of what any of its ways leads to.
    ///
    /// @param sql keeps its values
    String any(TableSql sql) {
        return either.isEmpty() ? "1 = 1" : sql.any(either);
    }

    /// Each of its ways by itself; the whole when there are none.
    ///
    /// @param apart without the rows of the ways before
    List<TableSql> ways(boolean apart) {
        List<Way> each = either.stream().flatMap(Way::single).toList();
        List<TableSql> ways = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            TableSql way = plain().only(each.get(i));
            ways.add(apart && i > 0 ? way.and(way.any(each.subList(0, i)) + " is not true") : way);
        }
        return ways.isEmpty() ? List.of(this) : ways;
    }

    private TableSql only(Way way) {
        return way.values().size() == 1
                ? equal(way.column(), way.values().getFirst())
                : and(condition(way)).narrow();
    }

    /// Leaves only what comes behind this row; by time alone first, so that an index can be walked along.
    ///
    /// @param row null leaves all
    public TableSql behind(@Nullable ListPlace row, boolean oldest) {
        if (row == null) {
            return this;
        }
        String at = place(row.utc());
        String than = oldest ? ">" : "<";
        return and("%s %s= %s and (%s %s %s or %s %s %s)"
                .formatted(table.time(), than, at, table.time(), than, at, table.id(), than, place(row.id())));
    }

    /// At most this many by time.
    ///
    /// H2 walks along an index only when the order begins with the index's first columns: those that are equal for
    /// all rows are named first, which changes nothing else.
    public String inOrder(boolean oldest, int most) {
        String way = oldest ? "" : " desc";
        String same = table.indexed().stream()
                .filter(equal::containsAll)
                .findFirst()
                .map(columns -> String.join(way + ", ", columns) + way + ", ")
                .orElse("");
        return " order by %s%s%s, %s%s fetch first %d rows only"
                .formatted(same, table.time(), way, table.id(), way, most);
    }

    /// @param before select and from
    /// @param after order and limit, and what stands around all
    public JdbcClient.StatementSpec on(JdbcClient jdbc, String before, String after) {
        return jdbc.sql(before + conditions + after).params(values);
    }
}
