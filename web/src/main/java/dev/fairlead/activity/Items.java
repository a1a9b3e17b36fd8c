package dev.fairlead.activity;

import dev.fairlead.activity.Fact.Side;
import dev.fairlead.activity.Part.Ending;
import java.util.Objects;
import java.util.function.Consumer;

/// What the figures count of a mail.
///
/// @param prompt an answer within so many business minutes is a prompt one
record Items(int prompt) {

    void of(Counted row, Consumer<Item> items) {
        Fact fact = row.fact();
        if (fact.counted()) {
            traffic(fact, items);
            topics(fact, items);
            part(fact, row.part(), items);
        } else if (fact.customerId() != null && fact.side() == Side.AUTOMATIC) {
            items.accept(item(Metric.AUTOMATIC, fact, "", 0));
        } else if (fact.customerId() != null && fact.side() == Side.INTERNAL) {
            items.accept(item(Metric.INTERNAL, fact, "", 0));
        }
    }

    void of(First first, Consumer<Item> items) {
        Metric metric = first.kind() == First.Kind.CUSTOMER ? Metric.NEW_CUSTOMERS : Metric.NEW_CONTACTS;
        items.accept(new Item(metric, first.rep(), first.day(), first.mailId(), first.customerId(), "", 0));
    }

    private static void traffic(Fact fact, Consumer<Item> items) {
        items.accept(item(Metric.CONVERSATIONS, fact, conversation(fact), 0));
        if (fact.side() == Side.IN) {
            items.accept(item(Metric.MESSAGES_IN, fact, "", 0));
            return;
        }
        items.accept(item(Metric.MESSAGES_OUT, fact, "", 0));
        items.accept(item(Metric.CUSTOMERS_CONTACTED, fact, Long.toString(customer(fact), Character.MAX_RADIX), 0));
        items.accept(item(Metric.AFTER_HOURS, fact, "", fact.late() ? 1 : 0));
        if (fact.quoted()) {
            items.accept(item(Metric.QUOTES_SENT, fact, "", 0));
        }
    }

    private static void topics(Fact fact, Consumer<Item> items) {
        if (!fact.topics().isEmpty()) {
            Topics.lanes(fact.topics()).forEach(lane -> items.accept(item(Metric.LANES, fact, lane, 0)));
            Topics.vessels(fact.topics()).forEach(vessel -> items.accept(item(Metric.VESSELS, fact, vessel, 0)));
        }
    }

    boolean isPrompt(int minutes) {
        return minutes <= prompt;
    }

    private void part(Fact fact, Part part, Consumer<Item> items) {
        if (part.opens()) {
            items.accept(item(Metric.CONVERSATIONS_OPENED, fact, "", 0));
        }
        if (part.isAnswer()) {
            int isPrompt = isPrompt(part.minutes()) ? 1 : 0;
            items.accept(item(Metric.ANSWER, fact, "", part.minutes()));
            items.accept(item(Metric.ANSWER_PROMPT, fact, "", isPrompt));
            if (part.firstAnswer()) {
                items.accept(item(Metric.FIRST_ANSWER, fact, "", part.minutes()));
                items.accept(item(Metric.FIRST_ANSWER_PROMPT, fact, "", isPrompt));
            }
        }
        Ending ending = part.ending();
        if (ending != null) {
            items.accept(new Item(
                    Metric.CONVERSATIONS_CLOSED, ending.rep(), ending.day(), fact.mailId(), customer(fact), "", 0));
        }
    }

    /// Short, as a cell keeps it of each of its conversations.
    private static String conversation(Fact fact) {
        return Long.toString(Checksum.of(fact.threadKey()), Character.MAX_RADIX);
    }

    private static long customer(Fact fact) {
        return Objects.requireNonNull(fact.customerId(), "a counted mail has a customer");
    }

    private static Item item(Metric metric, Fact fact, String key, int value) {
        return new Item(metric, fact.rep(), fact.day(), fact.mailId(), customer(fact), key, value);
    }
}
