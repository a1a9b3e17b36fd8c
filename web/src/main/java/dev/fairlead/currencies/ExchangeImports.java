package dev.fairlead.currencies;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.tables.ImportLog;
import dev.fairlead.tables.Undone;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tables of rates that were taken in, and taking one back as a whole: what it replaced is there again.
@Component
class ExchangeImports {

    private static final String PLACE = "rated_on = ? and from_currency = ? and to_currency = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final AuditLog audit;
    private final Clock clock;
    private final ImportLog log;

    ExchangeImports(JdbcClient jdbc, JdbcTemplate template, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.audit = audit;
        this.clock = clock;
        this.log = new ImportLog(jdbc, "exchange_import", "rates");
    }

    private record Place(LocalDate day, String from, String to) {

        static Place of(ExchangeRate rate) {
            return new Place(rate.day(), rate.from(), rate.to());
        }
    }

    /// The latest first.
    List<ImportLog.Entry> latest(ImportLog.Reader reader) {
        return log.latest(reader);
    }

    /// Takes in all or none; a rate that is there already for its day is replaced, of two in the table the last
    /// counts.
    @Transactional
    public void add(Collection<ExchangeRate> rates, String fileName, String by) {
        Map<Place, ExchangeRate> each = new LinkedHashMap<>();
        rates.forEach(rate -> each.put(Place.of(rate), rate));
        long id = log.add(fileName, each.size(), by, clock.instant());
        List<Object[]> places = each.keySet().stream()
                .map(place -> new Object[] {place.day(), place.from(), place.to()})
                .toList();
        template.batchUpdate(
                "insert into exchange_former (import_id, rated_on, from_currency, to_currency, rate, former_import_id)"
                        + " select " + id + ", rated_on, from_currency, to_currency, rate, import_id"
                        + " from exchange_rate where " + PLACE,
                places);
        template.batchUpdate("delete from exchange_rate where " + PLACE, places);
        template.batchUpdate(
                "insert into exchange_rate (rated_on, from_currency, to_currency, rate, import_id) values (?,"
                        + " ?, ?, ?, ?)",
                each.values().stream()
                        .map(rate -> new Object[] {rate.day(), rate.from(), rate.to(), rate.rate(), id})
                        .toList());
        audit.record("exchange-rates.imported", "exchange-rates", "", each.size() + " rates of " + fileName);
    }

    /// What was before counts again; a rate that a later import has replaced stays as that has it, and no
    /// longer goes back to this one.
    ///
    /// @throws dev.fairlead.tables.UnknownImport when there is none that this person may take back
    @Transactional
    public Undone undo(long id, ImportLog.Reader reader) {
        log.undo(id, reader, clock.instant());
        int brought = jdbc.sql("select rates from exchange_import where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        List<Former> formers = formers(id);
        int removed = jdbc.sql("delete from exchange_rate where import_id = ?")
                .param(id)
                .update();
        jdbc.sql("insert into exchange_rate (rated_on, from_currency, to_currency, rate, import_id)"
                        + " select f.rated_on, f.from_currency, f.to_currency, f.rate, f.former_import_id"
                        + " from exchange_former f where f.import_id = ? and not exists (select 1 from exchange_rate r"
                        + " where r.rated_on = f.rated_on and r.from_currency = f.from_currency"
                        + " and r.to_currency = f.to_currency)")
                .param(id)
                .update();
        bequeath(id, formers);
        audit.record("exchange-rates.removed", "exchange-rates", removed + " rates", "");
        return new Undone(removed, brought - removed);
    }

    private record Former(
            Place place, BigDecimal rate, @Nullable Long importId) {}

    private List<Former> formers(long id) {
        return jdbc.sql("select rated_on, from_currency, to_currency, rate, former_import_id from exchange_former"
                        + " where import_id = ?")
                .param(id)
                .query((row, number) -> new Former(
                        new Place(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3)),
                        row.getBigDecimal(4),
                        row.getObject(5, Long.class)))
                .list();
    }

    /// A later import that replaced rates of this one goes back to what this one had replaced, or to nothing.
    private void bequeath(long id, List<Former> formers) {
        jdbc.sql("delete from exchange_former d where d.former_import_id = :id and not exists (select 1"
                        + " from exchange_former f where f.import_id = :id and f.rated_on = d.rated_on"
                        + " and f.from_currency = d.from_currency and f.to_currency = d.to_currency)")
                .param("id", id)
                .update();
        template.batchUpdate(
                "update exchange_former set rate = ?, former_import_id = ? where former_import_id = ? and " + PLACE,
                formers.stream()
                        .map(former -> new Object[] {
                            former.rate(),
                            former.importId(),
                            id,
                            former.place().day(),
                            former.place().from(),
                            former.place().to()
                        })
                        .toList());
    }
}
