package dev.fairlead.enquiries;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the enquiries of one conversation, and what answered each.
///
/// Who asks once more while there is no price reminds us; who asks after the price bargains, unless it is about another
/// lane.
final class Conversation {

    private static final Duration FORGOTTEN = Duration.ofDays(45);

    /// @param answer our first mail behind it; `price` the first one with a price
    record Asked(Said ask, @Nullable Said answer, @Nullable Said price) {

        private Asked answeredBy(Said said) {
            return new Asked(ask, answer == null ? said : answer, price);
        }

        private Asked pricedBy(Said said) {
            return new Asked(ask, answer == null ? said : answer, said);
        }

        private boolean isOpen() {
            return price == null;
        }

        /// Whether somebody who asks now may still mean this one: people answer old mails to begin something new.
        private boolean isFresh(Instant now) {
            Instant last = price == null ? ask.at() : price.at();
            return last.plus(FORGOTTEN).isAfter(now);
        }
    }

    private final List<Asked> asked = new ArrayList<>();

    /// @param mails of one conversation in the order of time
    static List<Asked> enquiries(List<Said> mails) {
        Conversation conversation = new Conversation();
        mails.forEach(conversation::take);
        return conversation.asked;
    }

    private void take(Said said) {
        switch (said.kind()) {
            case ASK -> ask(said);
            case ANSWER -> asked.replaceAll(one -> one.isOpen() ? one.answeredBy(said) : one);
            case PRICE -> price(said);
        }
    }

    private void ask(Said said) {
        boolean another = said.lane().isWhole()
                && asked.stream().noneMatch(one -> one.ask().lane().mayBe(said.lane()));
        boolean anew = asked.stream().noneMatch(one -> one.isFresh(said.at()));
        if (another || anew) {
            asked.add(new Asked(said, null, null));
        }
    }

    /// Of several that wait it answers those of its lane; one that waits alone may also be offered a port near by.
    private void price(Said said) {
        boolean told =
                asked.stream().anyMatch(one -> one.isOpen() && one.ask().lane().mayBe(said.lane()));
        asked.replaceAll(one -> {
            if (!one.isOpen()) {
                return one;
            }
            return !told || one.ask().lane().mayBe(said.lane()) ? one.pricedBy(said) : one.answeredBy(said);
        });
    }
}
