package dev.fairlead.rates;

/// What an amount is in the talk about prices: only an offer counts as a quote.
public enum RateKind {
    OFFER,
    /// What a bill asks for each box, bill of lading or day: a price that was agreed, and offers nothing.
    BILLED,
    /// What the customer would like to pay, or what somebody else asks.
    TARGET,
    /// A price of before: replaced, run out, or answered by a newer one in the same mail.
    PREVIOUS,
    /// By how much a price goes up or down.
    INCREASE,
    /// A sum of the amounts beside it.
    TOTAL;

    /// It is paid for transport, not only talked about.
    public boolean isPrice() {
        return this == OFFER || this == BILLED;
    }
}
