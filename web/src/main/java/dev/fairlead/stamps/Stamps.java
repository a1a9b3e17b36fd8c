package dev.fairlead.stamps;

import java.util.Collection;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stamps on rows of the database, so that what was made of them can be kept in memory: who finds the stamp that he saw
/// before he read the rows knows that they are what they were.
///
/// A stamp belongs to all rows whose keys fall into the same bucket. It is a new random number with each
/// change, so that a transaction that is rolled back leaves none that could come again.
@Component
public class Stamps {

    private static final int BUCKETS = 256;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    public Stamps(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// The stamps of one kind of rows, as they were at one moment.
    public static final class Seen {

        private final long[] stamps = new long[BUCKETS];

        /// @param key text or whole number, whose hash codes are the same everywhere
        public long of(Object key) {
            return stamps[bucket(key)];
        }
    }

    /// To be asked for before the rows are read.
    ///
    /// @param rows what they are called here; a migration has made their stamps
    public Seen of(String rows) {
        Seen seen = new Seen();
        jdbc.sql("select bucket, stamp from stamp where of_rows = ?")
                .param(rows)
                .query((RowCallbackHandler) row -> seen.stamps[row.getInt(1)] = row.getLong(2));
        return seen;
    }

    /// Called in the transaction that changes the rows of these keys, as the last thing it does: others wait
    /// for it from then on.
    public void change(String rows, Collection<?> keys) {
        TreeSet<Integer> buckets = new TreeSet<>();
        keys.forEach(key -> buckets.add(bucket(key)));
        template.batchUpdate(
                "update stamp set stamp = ? where of_rows = ? and bucket = ?",
                buckets.stream()
                        .map(bucket -> new Object[] {ThreadLocalRandom.current().nextLong(), rows, bucket})
                        .toList());
    }

    public void changeAll(String rows) {
        jdbc.sql("update stamp set stamp = ? where of_rows = ?")
                .params(ThreadLocalRandom.current().nextLong(), rows)
                .update();
    }

    private static int bucket(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash >>> 24;
    }
}
