package dev.fairlead.quotes;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/// Quotes of a lane as the database finds them, for whoever finds them otherwise.
public final class QuotesOfTheTable {

    private final QuoteConditions conditions;
    private final SeenQuotes seen;

    public QuotesOfTheTable(BeanFactory beans) {
        this.conditions = beans.getBean(QuoteConditions.class);
        this.seen = beans.getBean(SeenQuotes.class);
    }

    /// At most this many, the newest first.
    public List<Quote> newest(LaneQuestion question, int most) {
        return seen.newest(
                question.reader(),
                conditions
                        .of(question.reader(), question.filter(), question.today())
                        .behind(question.behind(), false),
                most);
    }

    /// In this order.
    public List<Quote> whole(List<Long> ids) {
        return seen.whole(ids);
    }
}
