package dev.fairlead.archive;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far each reader of the log has come. Every call joins the running transaction, so a reader's results and
/// its progress are committed together.
@Component
public class Checkpoints {

    private final JdbcClient jdbc;

    public Checkpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The last sequence number that this stage has dealt with; 0 when it has not begun.
    public long at(String stage) {
        return jdbc.sql("select seq from checkpoint where stage = ?")
                .param(stage)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// @throws IllegalArgumentException when the stage is further on already: two readers share one name
    public void advance(String stage, long seq) {
        long at = at(stage);
        if (seq < at) {
            throw new IllegalArgumentException(
                    "Stage '%s' is at %d and cannot advance to %d".formatted(stage, at, seq));
        }
        put(stage, seq);
    }

    /// Back to zero: the stage reads the whole log again.
    public void reset(String stage) {
        put(stage, 0);
    }

    private void put(String stage, long seq) {
        int rows = jdbc.sql("update checkpoint set seq = ? where stage = ?")
                .params(seq, stage)
                .update();
        if (rows == 0) {
            jdbc.sql("insert into checkpoint (stage, seq) values (?, ?)")
                    .params(stage, seq)
                    .update();
        }
    }
}
