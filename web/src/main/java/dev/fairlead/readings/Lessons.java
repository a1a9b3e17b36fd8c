package dev.fairlead.readings;

import dev.fairlead.mime.Address;
import dev.fairlead.vocabulary.TaughtWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people taught. Habits of senders are asked for at every mail with prices, so they are kept at hand.
@Component
class Lessons implements TaughtWords {

    private static final String SELECT = "select * from quote_lesson ";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private volatile @Nullable Map<String, List<Lesson>> habits;

    Lessons(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// The newest first.
    List<Lesson> list() {
        return jdbc.sql(SELECT + "order by id desc").query(Lessons::lesson).list();
    }

    private List<Lesson> inForce(Lesson.Kind kind) {
        return jdbc.sql(SELECT + "where kind = ? and undone_at is null order by id desc")
                .param(kind.name())
                .query(Lessons::lesson)
                .list();
    }

    Optional<Lesson> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(Lessons::lesson)
                .optional();
    }

    @Override
    public List<Taught> all() {
        return inForce(Lesson.Kind.WORD).stream()
                .flatMap(lesson ->
                        lesson.topic().term().map(kind -> new Taught(kind, lesson.was(), lesson.value())).stream())
                .toList();
    }

    /// What is known of how this person writes, or everybody of the firm.
    Habits habitsOf(@Nullable Address author) {
        Map<String, List<Lesson>> known = habits;
        if (known == null) {
            known = load();
        }
        if (author == null || author.address().isEmpty() || known.isEmpty()) {
            return new Habits(List.of());
        }
        List<Lesson> own = new ArrayList<>(known.getOrDefault(author.address(), List.of()));
        String domain = author.domain();
        while (domain.indexOf('.') > 0) {
            own.addAll(known.getOrDefault(domain, List.of()));
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return new Habits(own);
    }

    private synchronized Map<String, List<Lesson>> load() {
        Map<String, List<Lesson>> loaded = new HashMap<>();
        inForce(Lesson.Kind.SENDER)
                .forEach(lesson -> loaded.computeIfAbsent(lesson.sender(), sender -> new ArrayList<>())
                        .add(lesson));
        habits = loaded;
        return loaded;
    }

    /// To be called when a change has been committed.
    synchronized void forget() {
        habits = null;
    }

    void keep(Lesson lesson) {
        jdbc.sql("insert into quote_lesson (kind, topic, sender, was, meaning, quote_id, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        lesson.kind().name(),
                        lesson.topic().name(),
                        lesson.sender(),
                        lesson.was(),
                        lesson.value(),
                        lesson.quoteId(),
                        lesson.by(),
                        lesson.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether it was in force until now
    boolean undo(long id, String by, Instant at) {
        return jdbc.sql("update quote_lesson set undone_by = ?, undone_at = ? where id = ? and undone_at is null")
                        .params(by, at.atOffset(ZoneOffset.UTC), id)
                        .update()
                > 0;
    }

    /// Writes down where habits were at work.
    void used(Collection<Long> mailIds, Stream<Reading> readings) {
        jdbc.sql("delete from quote_lesson_use where mail_id in (:ids)")
                .param("ids", mailIds)
                .update();
        List<Object[]> uses = readings.flatMap(reading -> reading.lessons().stream()
                        .map(lesson -> List.of(lesson, reading.source().mailId())))
                .distinct()
                .map(List::toArray)
                .toList();
        template.batchUpdate("insert into quote_lesson_use (lesson_id, mail_id) values (?, ?)", uses);
    }

    /// In how many mails each habit was at work.
    Map<Long, Long> uses() {
        Map<Long, Long> uses = new HashMap<>();
        jdbc.sql("select lesson_id, count(*) from quote_lesson_use group by lesson_id")
                .query(row -> {
                    uses.put(row.getLong(1), row.getLong(2));
                });
        return uses;
    }

    private static Lesson lesson(ResultSet row, int number) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Lesson(
                row.getLong("id"),
                Lesson.Kind.valueOf(row.getString("kind")),
                Lesson.Topic.valueOf(row.getString("topic")),
                row.getString("sender"),
                row.getString("was"),
                row.getString("meaning"),
                row.getLong("quote_id"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("undone_by"),
                undone == null ? null : undone.toInstant());
    }
}
