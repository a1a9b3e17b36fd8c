package dev.fairlead.intake;

import dev.fairlead.events.Event;
import dev.fairlead.events.ToldEvent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The events of mails that are stored already, for trying out what listens to them. Nobody is told.
@Component
public class StoredNews {

    private final JdbcClient jdbc;
    private final MailRows rows;
    private final MailNews news;

    StoredNews(JdbcClient jdbc, MailRows rows, MailNews news) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.news = news;
    }

    /// Of the mails that arrived last, in the order in which they arrived.
    public List<ToldEvent> ofNewest(int mails) {
        List<Mail> newest = jdbc.sql("select " + MailRows.COLUMNS + " from mail order by id desc fetch first " + mails
                        + " rows only")
                .query(rows)
                .list();
        List<ToldEvent> events = new ArrayList<>();
        for (Mail mail : newest.reversed()) {
            for (Event event : news.of(mail)) {
                events.add(ToldEvent.rehearsed(event, events.size() + 1, mail.sentAt()));
            }
        }
        return events;
    }
}
