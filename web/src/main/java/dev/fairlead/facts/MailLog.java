package dev.fairlead.facts;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The log of mails, to be read from its beginning.
interface MailLog {

    /// The last revision there is, 0 when there is no mail.
    long end();

    /// How many mails there are.
    long count();

    /// The greatest number of a mail.
    long lastId();

    /// The revision that half of all mails have at most, 0 when there is no mail.
    long middle();

    /// Mails changed after this revision, in the order of their revisions.
    List<Mail> after(long revision, int max);

    /// The one that the pipeline writes.
    @Component
    record Written(JdbcClient jdbc, Mails mails) implements MailLog {

        @Override
        public long end() {
            return jdbc.sql("select coalesce(max(revision), 0) from mail")
                    .query(Long.class)
                    .single();
        }

        @Override
        public long count() {
            return mails.count();
        }

        @Override
        public long lastId() {
            return mails.lastId();
        }

        @Override
        public long middle() {
            return jdbc.sql("select revision from mail order by revision offset ? rows fetch first 1 rows only")
                    .param(mails.count() / 2)
                    .query(Long.class)
                    .optional()
                    .orElse(0L);
        }

        @Override
        public List<Mail> after(long revision, int max) {
            return mails.changedAfter(revision, max);
        }
    }
}
