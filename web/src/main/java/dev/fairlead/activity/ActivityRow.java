package dev.fairlead.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The figures of one rep in one period; a time is null where nothing can be timed.
///
/// @param period first day of the period
/// @param firstAnswerMinutesMedian business minutes from a conversation's first mail of the customer to the first
/// answer
/// @param enquiries that the rep got in the period; `unanswered` those of them to which nobody has written back
/// @param quoteTurnaroundMinutesMedian business minutes from an enquiry of the period to its first price
/// @param answerMinutesMedian business minutes from the first unanswered mail of a customer to our answer
public record ActivityRow(
        String rep,
        LocalDate period,
        long messagesIn,
        long messagesOut,
        long customersContacted,
        long conversations,
        long enquiries,
        @Nullable Long firstAnswerMinutesMedian,
        @Nullable Long answerMinutesMedian,
        long unanswered,
        long quotesSent,
        @Nullable Long quoteTurnaroundMinutesMedian) {

    /// The figure by its definition; null when there is nothing to count it from.
    public @Nullable Long figure(Metric metric) {
        return switch (metric) {
            case MESSAGES_IN -> messagesIn;
            case MESSAGES_OUT -> messagesOut;
            case CUSTOMERS_CONTACTED -> customersContacted;
            case CONVERSATIONS -> conversations;
            case FIRST_ANSWER -> firstAnswerMinutesMedian;
            case ANSWER -> answerMinutesMedian;
            case QUOTES_SENT -> quotesSent;
            case ENQUIRIES -> enquiries;
            case UNANSWERED -> unanswered;
            case QUOTE_TURNAROUND -> quoteTurnaroundMinutesMedian;
        };
    }
}
