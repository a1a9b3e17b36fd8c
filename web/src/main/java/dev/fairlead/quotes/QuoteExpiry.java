package dev.fairlead.quotes;

import dev.fairlead.archive.Checkpoints;
import dev.fairlead.rounds.PacedRounds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells of quotes that ran out: nobody writes that, it comes with the day (UTC).
@Component
class QuoteExpiry extends PacedRounds {

    private static final Logger LOG = LoggerFactory.getLogger(QuoteExpiry.class);

    private final JdbcClient jdbc;
    private final Checkpoints checkpoints;
    private final QuoteNews news;
    private final TransactionTemplate transaction;

    QuoteExpiry(JdbcClient jdbc, Checkpoints checkpoints, QuoteNews news, TransactionTemplate transaction) {
        super("quote-expiry");
        this.jdbc = jdbc;
        this.checkpoints = checkpoints;
        this.news = news;
        this.transaction = transaction;
    }

    /// The one error handler of a round: the next one tries again.
    @Override
    protected void go(Instant now) {
        try {
            tellBefore(now.atZone(ZoneOffset.UTC).toLocalDate());
        } catch (DataAccessException e) {
            LOG.warn("Quotes that ran out wait to be told of: {}", e.getMessage());
        }
    }

    /// Everything that ran out since it was told last and before this day; what had run out when this program was
    /// first started is history.
    void tellBefore(LocalDate day) {
        transaction.executeWithoutResult(status -> {
            long told = checkpoints.at(QuoteNews.EXPIRED_BEFORE);
            if (told >= day.toEpochDay()) {
                return;
            }
            if (told > 0) {
                jdbc.sql(Quotes.SELECT + " where " + QuoteStates.WAITING
                                + " and q.valid_to >= ? and q.valid_to < ? order by q.id")
                        .params(LocalDate.ofEpochDay(told), day)
                        .query((row, number) -> QuoteMapper.head(row))
                        .list()
                        .forEach(news::expired);
            }
            checkpoints.advance(QuoteNews.EXPIRED_BEFORE, day.toEpochDay());
        });
    }
}
