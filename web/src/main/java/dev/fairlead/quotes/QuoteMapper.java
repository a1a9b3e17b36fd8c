package dev.fairlead.quotes;

import dev.fairlead.quotes.Quote.Course;
import dev.fairlead.quotes.Quote.Origin;
import dev.fairlead.quotes.Quote.Sides;
import dev.fairlead.quotes.Quote.Stand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Quotes of the rows of their table.
final class QuoteMapper {

    private QuoteMapper() {}

    /// Without its lines; the row has `customer_name` beside all of `quote`.
    static Quote head(ResultSet row) throws SQLException {
        return new Quote(
                new Stand(row.getLong("id"), row.getInt("version"), row.getInt("revision")),
                new Sides(
                        QuoteDirection.valueOf(row.getString("direction").toUpperCase(Locale.ROOT)),
                        row.getObject("customer_id", Long.class),
                        row.getString("customer_name"),
                        row.getString("rep"),
                        row.getString("party")),
                offer(row),
                row.getObject("quoted_at", OffsetDateTime.class).toInstant(),
                new Origin(
                        row.getString("origin"),
                        row.getObject("mail_id", Long.class),
                        row.getString("message_id"),
                        row.getInt("part"),
                        row.getInt("source_start"),
                        row.getInt("source_end")),
                new Course(
                        QuoteStatus.stored(row.getString("status")),
                        row.getString("review").equals("OPEN"),
                        row.getString("loss"),
                        row.getObject("remind_on", LocalDate.class),
                        row.getString("remark")),
                Doubt.parse(row.getString("doubts")),
                Set.copyOf(parts(row.getString("held"))));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getString("carrier"),
                row.getString("pol"),
                row.getString("pod"),
                row.getString("via"),
                row.getString("equipment"),
                List.of(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("free_time_days", Integer.class),
                row.getObject("transit_days", Integer.class),
                parts(row.getString("includes")),
                parts(row.getString("excludes")));
    }

    private static List<String> parts(String joined) {
        return Arrays.stream(joined.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
