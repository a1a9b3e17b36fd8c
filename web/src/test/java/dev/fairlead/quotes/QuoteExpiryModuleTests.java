package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.events.ToldEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/// What is told of the states of quotes; of those that run out once.
@PageTest
class QuoteExpiryModuleTests extends QuoteCalls {

    @Autowired
    private QuoteExpiry expiry;

    @Autowired
    private Outbox outbox;

    QuoteExpiryModuleTests() {
        super("quoteexpiry");
    }

    private List<ToldEvent> toldOf(long quote) {
        return toldOf(EventType.QUOTE_EXPIRED, quote);
    }

    private List<ToldEvent> toldOf(EventType type, long quote) {
        return outbox.after(0, Set.of(type), 10_000).events().stream()
                .filter(event -> event.record().equals("quote/" + quote))
                .toList();
    }

    private long sent(LocalDate validTo) throws Exception {
        long id = added(HAMBURG.replace("2031-11-30", validTo.toString()));
        send(lisa, HttpMethod.PATCH, "/api/v1/quotes/" + id, "{\"version\": 1, \"status\": \"sent\"}")
                .andExpect(status().isOk());
        return id;
    }

    @Test
    void tellsOnceThatAQuoteRanOut() throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        expiry.tellBefore(today);
        long id = sent(today.plusDays(1));
        expiry.tellBefore(today.plusDays(1));
        assertThat(toldOf(id)).isEmpty();

        expiry.tellBefore(today.plusDays(2));
        expiry.tellBefore(today.plusDays(2));
        expiry.tellBefore(today.plusDays(3));

        assertThat(toldOf(id)).hasSize(1);

        // What is sent although it ran out before is told at once, and not a second time.
        long late = sent(today);
        assertThat(toldOf(late)).hasSize(1);
        expiry.tellBefore(today.plusDays(4));
        assertThat(toldOf(late)).hasSize(1);
    }

    @Test
    void tellsOfAnotherStateAndOfNoOtherChange() throws Exception {
        long id = sent(LocalDate.of(2031, 11, 30));
        assertThat(toldOf(EventType.QUOTE_SENT, id)).hasSize(1);

        send(lisa, HttpMethod.PATCH, "/api/v1/quotes/" + id, "{\"version\": 2, \"remark\": \"call on Monday\"}")
                .andExpect(status().isOk());
        assertThat(toldOf(EventType.QUOTE_SENT, id)).hasSize(1);

        send(lisa, HttpMethod.PATCH, "/api/v1/quotes/" + id, "{\"version\": 3, \"status\": \"accepted\"}")
                .andExpect(status().isOk());
        assertThat(toldOf(EventType.QUOTE_ACCEPTED, id)).hasSize(1);
        assertThat(toldOf(EventType.QUOTE_SENT, id)).hasSize(1);
    }
}
