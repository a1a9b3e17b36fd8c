package dev.fairlead.intake;

import dev.fairlead.linking.Inheritance;
import dev.fairlead.linking.Linked;
import dev.fairlead.linking.Sayings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mails of the same conversations and sailings as those of a batch: a few statements for the whole batch.
@Component
class Relatives {

    // One statement brings at most so many rows; larger families are asked for again, endless ones are given up.
    private static final int PAGE = 5_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Relatives(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// @param own links of the batch's mails by their ids, `threads` their conversations
    /// @param before those of the mails that are stored already
    Families families(Map<Long, Linked> own, Map<Long, String> threads, Map<Long, Mail> before) {
        Map<Long, Kin> batch = new HashMap<>();
        own.forEach((id, linked) -> batch.put(id, Kin.of(id, threads.getOrDefault(id, ""), linked.links())));
        Set<String> conversations = keys(batch.values(), Kin::thread);
        Set<String> sailings = keys(batch.values(), Kin::sailing);
        before.values().forEach(mail -> {
            conversations.add(mail.threadKey());
            sailings.add(Sayings.of(mail.links()).sailing());
        });
        sailings.remove("");
        return new Families(own, batch, stored("thread_key", conversations), stored("sailing", sailings));
    }

    private static Set<String> keys(Collection<Kin> mails, Function<Kin, String> key) {
        return mails.stream().map(key).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The stored members of these families; of an endless family more than [Inheritance#MOST_MAILS] of them.
    private List<Kin> stored(String column, Set<String> keys) {
        List<Kin> all = new ArrayList<>();
        Set<String> left = new HashSet<>(keys);
        while (!left.isEmpty()) {
            List<Kin> page = page(column, left);
            all.addAll(page);
            if (page.size() < PAGE) {
                break;
            }
            // Those that were read to their end are done; of the last one nobody knows.
            Function<Kin, String> key = column.equals("sailing") ? Kin::sailing : Kin::thread;
            String last = key.apply(page.getLast());
            page.stream().map(key).forEach(left::remove);
            long ofLast =
                    page.stream().filter(kin -> key.apply(kin).equals(last)).count();
            if (ofLast <= Inheritance.MOST_MAILS) {
                left.add(last);
                all.removeIf(kin -> key.apply(kin).equals(last));
            }
        }
        return all;
    }

    private List<Kin> page(String column, Set<String> keys) {
        return jdbc.sql("select id, thread_key, sailing, said, handed from mail where " + column
                        + " in (:keys) order by " + column + ", id fetch first " + PAGE + " rows only")
                .param("keys", keys)
                .query((row, number) -> Kin.stored(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    /// Keeps how these stored mails are known from now on.
    void keep(Collection<Kin> changed) {
        template.batchUpdate(
                "update mail set said = ?, sailing = ?, handed = ? where id = ?",
                changed.stream()
                        .map(kin -> Stream.concat(kin.columns(), Stream.of((Object) kin.id()))
                                .toArray())
                        .toList());
    }
}
