package dev.fairlead.timeline;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notes on a customer in its timeline.
@Component
class NoteEntries implements TimelineSource {

    private static final String SELECT = "select id, made_at, made_by, '', note, '' from customer_note";

    private final JdbcClient jdbc;

    NoteEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public List<TimelineEntry> entries(TimelineSpan span, int max) {
        return WrittenEntries.latest(jdbc, kind(), SELECT, span, max);
    }
}
