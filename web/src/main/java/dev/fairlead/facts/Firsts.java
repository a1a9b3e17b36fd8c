package dev.fairlead.facts;

import dev.fairlead.facts.FactBook.Difference;
import dev.fairlead.facts.First.Key;
import dev.fairlead.facts.First.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who was met for the first time with which mail.
@Component
public class Firsts {

    private static final String COLUMNS = "kind, item, mail_id, customer_id, sent_at, rep, sent_on";
    private static final int MOST_VALUES = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final FactRows facts;

    Firsts(JdbcClient jdbc, JdbcTemplate template, FactRows facts) {
        this.jdbc = jdbc;
        this.template = template;
        this.facts = facts;
    }

    /// Takes in what changed in the facts, which have been written; answers the days on which that changes figures.
    Set<RepDay> change(Difference difference) {
        Map<Key, First> before = new HashMap<>();
        Set<Key> touched = new HashSet<>();
        Set<Long> gone = new HashSet<>();
        difference.gone().forEach(row -> gone.add(row.mailId()));
        keys(difference.gone(), touched);
        keys(difference.come(), touched);
        load(touched).forEach(first -> before.put(first.key(), first));
        Map<Key, First> after = new HashMap<>();
        for (Key key : touched) {
            First former = before.get(key);
            if (former != null && !gone.contains(former.mailId())) {
                after.put(key, former);
            } else if (former != null) {
                lookup(former).ifPresent(first -> after.put(key, first));
            }
        }
        Map<Long, Fact> known = new HashMap<>();
        difference.come().forEach(row -> known.put(row.mailId(), row.fact()));
        difference.come().stream().map(Counted::fact).filter(Fact::counted).forEach(fact -> offer(fact, after, known));
        return write(before, after, touched);
    }

    private void offer(Fact fact, Map<Key, First> after, Map<Long, Fact> known) {
        for (First first : First.of(fact)) {
            First best = after.get(first.key());
            if (best == null || isBefore(fact, best, known)) {
                after.put(first.key(), first);
            }
        }
    }

    private boolean isBefore(Fact fact, First best, Map<Long, Fact> known) {
        if (!fact.sentAt().equals(best.sentAt())) {
            return fact.sentAt().isBefore(best.sentAt());
        }
        Fact other = known.computeIfAbsent(best.mailId(), id -> facts.find(id).orElse(fact));
        return First.ORDER.compare(fact, other) < 0;
    }

    private static void keys(Collection<Counted> rows, Set<Key> keys) {
        rows.stream()
                .map(Counted::fact)
                .filter(Fact::counted)
                .flatMap(fact -> First.of(fact).stream())
                .forEach(first -> keys.add(first.key()));
    }

    private Optional<First> lookup(First former) {
        return facts.firstLike(former)
                .flatMap(fact -> First.of(fact).stream()
                        .filter(first -> first.key().equals(former.key()))
                        .findFirst());
    }

    private List<First> load(Set<Key> keys) {
        List<First> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Long> items = keys.stream()
                    .filter(key -> key.kind() == kind)
                    .map(Key::item)
                    .toList();
            for (int from = 0; from < items.size(); from += MOST_VALUES) {
                found.addAll(jdbc.sql(
                                "select " + COLUMNS + " from activity_first where kind = :kind and item in (:items)")
                        .param("kind", kind.name())
                        .param("items", items.subList(from, Math.min(items.size(), from + MOST_VALUES)))
                        .query(Firsts::first)
                        .list());
            }
        }
        return found;
    }

    private Set<RepDay> write(Map<Key, First> before, Map<Key, First> after, Set<Key> touched) {
        Set<RepDay> days = new HashSet<>();
        List<Object[]> gone = new ArrayList<>();
        List<First> come = new ArrayList<>();
        for (Key key : touched) {
            First was = before.get(key);
            First is = after.get(key);
            if (was != null && !was.equals(is)) {
                gone.add(new Object[] {key.kind().name(), key.item()});
                days.add(new RepDay(was.rep(), was.day()));
            }
            if (is != null && !is.equals(was)) {
                come.add(is);
                days.add(new RepDay(is.rep(), is.day()));
            }
        }
        template.batchUpdate("delete from activity_first where kind = ? and item = ?", gone);
        insert(come);
        return days;
    }

    void insert(Collection<First> firsts) {
        template.batchUpdate(
                "insert into activity_first (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)",
                firsts.stream()
                        .map(first -> new Object[] {
                            first.kind().name(),
                            first.item(),
                            first.mailId(),
                            first.customerId(),
                            first.sentAt().atOffset(ZoneOffset.UTC),
                            first.rep(),
                            first.day()
                        })
                        .toList());
    }

    public List<First> of(String rep, LocalDate from, LocalDate to) {
        return jdbc.sql("select " + COLUMNS + " from activity_first where rep = ? and sent_on between ? and ?")
                .params(rep, from, to)
                .query(Firsts::first)
                .list();
    }

    private static First first(ResultSet row, int number) throws SQLException {
        return new First(
                Kind.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getObject(7, LocalDate.class));
    }
}
