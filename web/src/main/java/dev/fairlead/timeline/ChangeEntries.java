package dev.fairlead.timeline;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes of the file in its timeline.
@Component
class ChangeEntries implements TimelineSource {

    private static final String SELECT = "select id, made_at, made_by, field, is_now, was from customer_change";

    private final JdbcClient jdbc;

    ChangeEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "change";
    }

    @Override
    public List<TimelineEntry> entries(TimelineSpan span, int max) {
        return WrittenEntries.latest(jdbc, kind(), SELECT, span, max);
    }
}
