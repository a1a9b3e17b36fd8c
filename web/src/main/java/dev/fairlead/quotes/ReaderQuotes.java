package dev.fairlead.quotes;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The quotes that the person who is asking may see, for other rooms.
@Component
public class ReaderQuotes {

    private final Quotes quotes;
    private final VisibleQuotes visible;

    ReaderQuotes(Quotes quotes, VisibleQuotes visible) {
        this.quotes = quotes;
        this.visible = visible;
    }

    /// Refused when there is none, or it may not be seen.
    public Quote get(long id) {
        return quotes.find(visible.now(), id).orElseThrow(() -> UnknownQuote.withId(id));
    }

    /// The newest first.
    public List<Quote> list(QuoteFilter filter, int most) {
        return quotes.list(visible.now(), filter, null, most);
    }

    /// These, in this order; whether they may be seen is known.
    public List<Quote> whole(List<Long> ids) {
        return quotes.whole(ids);
    }

    /// To be asked of whoever finds quotes by their lane.
    public LaneQuestion ofLane(QuoteFilter filter) {
        Quotes.Visible who = visible.now();
        return new LaneQuestion(who, filter, null, quotes.today(who));
    }

    /// @throws AccessDeniedException when the person who is asking changes nothing
    public void requireChange() {
        visible.requireChange();
    }

    /// The reader's own day.
    public LocalDate today() {
        return quotes.today(visible.now());
    }
}
