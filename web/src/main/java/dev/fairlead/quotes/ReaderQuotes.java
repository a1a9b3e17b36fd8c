package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return find(id).orElseThrow(() -> UnknownQuote.withId(id));
    }

    /// Empty when there is none, or it may not be seen.
    public Optional<Quote> find(long id) {
        return quotes.find(visible.now(), id);
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

    /// How many read from mail nobody has looked at yet, no further than this.
    public long countToReview(int most) {
        return quotes.countToReview(visible.now(), most);
    }

    /// The one of them that comes behind this place, newest first.
    public Optional<Quote> nextToReview(@Nullable ListPlace behind) {
        return quotes.nextToReview(visible.now(), behind);
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
