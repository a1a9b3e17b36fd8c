package dev.fairlead.enquiries;

import dev.fairlead.frame.ListedTable;
import dev.fairlead.frame.TableSql;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a filter means to the table of enquiries.
final class EnquiryTable {

    private static final String PRICED = "e.priced";

    static final ListedTable LISTED = new ListedTable(
            "enquiry e",
            "e.asked_at",
            "e.mail_id",
            "e.rep",
            "e.customer_id",
            List.of(
                    List.of("e.customer_id", PRICED),
                    List.of("e.customer_id"),
                    List.of("e.party"),
                    List.of("e.pol", "e.pod", PRICED),
                    List.of("e.pol", "e.pod"),
                    List.of("e.rep", PRICED),
                    List.of("e.rep"),
                    List.of("e.outcome"),
                    List.of(PRICED)));

    private EnquiryTable() {}

    /// @param zone in which the days are meant
    static TableSql of(EnquiryFilter filter, ZoneId zone) {
        TableSql sql = new TableSql(LISTED);
        sql.equal("e.rep", filter.rep());
        sql.equal("e.customer_id", filter.customer());
        sql.equal("e.party", filter.party());
        port(sql, "e.pol", filter.pol());
        port(sql, "e.pod", filter.pod());
        LocalDate from = filter.from();
        if (from != null) {
            sql.and("e.asked_at >= " + sql.place(start(from, zone)));
        }
        LocalDate to = filter.to();
        if (to != null) {
            sql.and("e.asked_at < " + sql.place(start(to.plusDays(1), zone)));
        }
        state(sql, filter.state());
        return sql;
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static void port(TableSql sql, String column, @Nullable String code) {
        if (EnquiryFilter.NONE.equals(code)) {
            sql.and(column + " is null");
        } else {
            sql.equal(column, code);
        }
    }

    private static void state(TableSql sql, @Nullable String state) {
        switch (state == null ? EnquiryFilter.ANY : state) {
            case EnquiryFilter.ANY -> {}
            case EnquiryFilter.OPEN -> sql.equal(PRICED, false);
            case "unanswered" -> sql.equal(PRICED, false).and("e.answered_at is null");
            case "answered" -> sql.equal(PRICED, false).and("e.answered_at is not null");
            case "quoted" -> sql.equal(PRICED, true);
            case "accepted", "lost" -> sql.equal("e.outcome", state);
            default -> sql.and("1 = 0");
        }
    }
}
