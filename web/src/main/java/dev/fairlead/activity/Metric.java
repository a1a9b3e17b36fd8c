package dev.fairlead.activity;

import java.util.Arrays;
import java.util.Optional;

/// The figures and what they count: the one table behind page, tooltip, API and drill-down.
public enum Metric {
    MESSAGES_IN("messagesIn"),
    MESSAGES_OUT("messagesOut"),
    CUSTOMERS_CONTACTED("customersContacted"),
    CONVERSATIONS("conversations"),
    FIRST_ANSWER("firstAnswerMinutesMedian"),
    ANSWER("answerMinutesMedian"),
    QUOTES_SENT("quotesSent"),
    ENQUIRIES("enquiries"),
    UNANSWERED("unanswered"),
    QUOTE_TURNAROUND("quoteTurnaroundMinutesMedian");

    private final String key;

    Metric(String key) {
        this.key = key;
    }

    /// Whether it is a time in business minutes rather than a count.
    public boolean isMinutes() {
        return this == FIRST_ANSWER || this == ANSWER || this == QUOTE_TURNAROUND;
    }

    /// As the API writes it.
    public String key() {
        return key;
    }

    public static Optional<Metric> withKey(String key) {
        return Arrays.stream(values())
                .filter(metric -> metric.key.equalsIgnoreCase(key))
                .findFirst();
    }
}
