package dev.fairlead.figures.truth;

import java.time.Instant;
import java.util.List;

/// One mail, as whoever made it up knows it. Filled in step by step while a conversation is made up.
public final class Event {

    public enum What {
        ASK,
        THANKS,
        REPLY,
        /// Ours to somebody outside, with no customer.
        FORWARD,
        /// Written by a program, about a customer.
        AUTOMATIC,
        /// Among colleagues, about a customer.
        INTERNAL,
        /// From outside, about no customer.
        STRANGER,
        /// From outside with the customer in copy.
        ABOUT,
        /// In a mailbox that is nobody's.
        NOBODY
    }

    /// Place in the log.
    public int number;
    public int conversation;
    public What what = What.ASK;
    public String rep = "";
    public int customer;
    public int person;
    /// What the sender's clock said; `real` when it counts: no answer before its question.
    public Instant at = Instant.EPOCH;
    public Instant real = Instant.EPOCH;
    /// Place in the log of the mail that it names as the one it answers, -1 for none.
    public int answers = -1;
    public boolean quoted;
    public String vessel = "";
    public List<String> lanes = List.of();
    /// Who said that it needs no answer, empty for nobody.
    public String closedBy = "";
    public Instant closedAt = Instant.EPOCH;

    public boolean isOurs() {
        return what == What.REPLY;
    }

    public boolean isTheirs() {
        return what == What.ASK || what == What.THANKS;
    }

    /// Between a rep and a customer, by people.
    public boolean isCounted() {
        return isOurs() || isTheirs();
    }
}
