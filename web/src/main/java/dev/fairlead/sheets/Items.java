package dev.fairlead.sheets;

import dev.fairlead.facts.Counted;
import dev.fairlead.facts.Fact;
import dev.fairlead.facts.Fact.Side;
import dev.fairlead.facts.First;
import dev.fairlead.facts.Part.Ending;
import dev.fairlead.figures.Counter;
import dev.fairlead.figures.Item;
import dev.fairlead.figures.Metric;
import java.util.Objects;
import java.util.function.Consumer;

/// What the figures count of a mail: the one place that says so.
///
/// @param prompt an answer within so many business minutes is a prompt one
record Items(int prompt) {

    /// What a mail between a rep and a customer counts for that rep on that day.
    void count(Work work, Counter counter) {
        counter.different(Metric.CONVERSATIONS, work.conversation());
        if (work.opens()) {
            counter.one(Metric.CONVERSATIONS_OPENED);
        }
        work.lanes().forEach(lane -> counter.different(Metric.LANES, lane));
        work.vessels().forEach(vessel -> counter.different(Metric.VESSELS, vessel));
        if (work.outbound()) {
            sent(work, counter);
        } else {
            counter.one(Metric.MESSAGES_IN);
        }
    }

    private void sent(Work work, Counter counter) {
        counter.one(Metric.MESSAGES_OUT);
        counter.different(Metric.CUSTOMERS_CONTACTED, work.customer());
        counter.value(Metric.AFTER_HOURS, work.late() ? 1 : 0);
        if (work.quoted()) {
            counter.one(Metric.QUOTES_SENT);
        }
        if (work.isAnswer()) {
            int isPrompt = isPrompt(work.minutes()) ? 1 : 0;
            counter.value(Metric.ANSWER, work.minutes());
            counter.value(Metric.ANSWER_PROMPT, isPrompt);
            if (work.firstAnswer()) {
                counter.value(Metric.FIRST_ANSWER, work.minutes());
                counter.value(Metric.FIRST_ANSWER_PROMPT, isPrompt);
            }
        }
    }

    private boolean isPrompt(int minutes) {
        return minutes <= prompt;
    }

    /// All that a mail counts, whoever's and whenever's it is.
    void of(Counted row, Consumer<Item> items) {
        if (row.fact().counted()) {
            count(new FactWork(row.fact(), row.part()), new Itemised(row.fact(), items));
        }
        apart(row, items);
    }

    /// What a mail counts besides the work itself: it stands apart from mail with customers, or has ended
    /// something.
    static void apart(Counted row, Consumer<Item> items) {
        Fact fact = row.fact();
        if (fact.customerId() != null && fact.side() == Side.AUTOMATIC) {
            items.accept(item(Metric.AUTOMATIC, fact));
        } else if (fact.customerId() != null && fact.side() == Side.INTERNAL) {
            items.accept(item(Metric.INTERNAL, fact));
        }
        Ending ending = row.part().ending();
        if (ending != null) {
            items.accept(new Item(
                    Metric.CONVERSATIONS_CLOSED, ending.rep(), ending.day(), fact.mailId(), customer(fact), "", 0));
        }
    }

    static Metric metric(First first) {
        return first.kind() == First.Kind.CUSTOMER ? Metric.NEW_CUSTOMERS : Metric.NEW_CONTACTS;
    }

    static void of(First first, Consumer<Item> items) {
        items.accept(new Item(metric(first), first.rep(), first.day(), first.mailId(), first.customerId(), "", 0));
    }

    /// What is counted of a fact, thing by thing.
    private record Itemised(Fact fact, Consumer<Item> items) implements Counter {

        @Override
        public void one(Metric metric) {
            items.accept(item(metric, fact));
        }

        /// Short, as a frozen month keeps each of them.
        @Override
        public void different(Metric metric, long key) {
            different(metric, Long.toString(key, Character.MAX_RADIX));
        }

        @Override
        public void different(Metric metric, String key) {
            items.accept(item(metric, fact).with(key));
        }

        @Override
        public void value(Metric metric, int value) {
            items.accept(new Item(metric, fact.rep(), fact.day(), fact.mailId(), customer(fact), "", value));
        }
    }

    private static long customer(Fact fact) {
        return Objects.requireNonNull(fact.customerId(), "a counted mail has a customer");
    }

    private static Item item(Metric metric, Fact fact) {
        return new Item(metric, fact.rep(), fact.day(), fact.mailId(), customer(fact), "", 0);
    }
}
