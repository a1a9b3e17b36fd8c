package dev.fairlead.mentions;

/// The table of evidence. A mention's score is the sigmoid of the sum: 2.2 gives 0.9, 0.4 gives 0.6, 0 is a coin toss.
public enum Weight {
    /// A word that announces exactly this stands before it.
    LABEL(3),
    /// An everyday word of the trade that may announce it.
    CUE_WORD(1),
    CHECK_DIGIT(2),
    /// Kept to be seen, never good enough for a link.
    WRONG_CHECK_DIGIT(-6),
    /// Looks like one.
    SHAPE(1),
    /// The shape is exactly the one of the carrier whose prefix it bears.
    CARRIER_SHAPE(3),
    /// An owner or carrier is known to use these letters.
    KNOWN_PREFIX(0.5),
    /// Stands in the register or the dictionary under its full name.
    REGISTER(2),
    FULL_CODE(2.5),
    /// A habit of a few letters that can mean other things.
    SHORT_FORM(-0.5),
    /// Begins like the ships of a carrier.
    FLEET_NAME(1.5),
    CAPITALS(1),
    /// Something stands beside it that goes with it: voyage and ship, ship and IMO number.
    PARTNER(2),
    /// Part of a route between two ports.
    ROUTE(3),
    /// Behind a small word such as "from" or "to".
    ROUTE_WORD(2),
    /// In a line that speaks of boxes or routes.
    TRADE_LINE(2.5),
    LOWER_CASE(-1),
    EVERYDAY_WORD(-3),
    /// In an official list of places, not among the ports of the trade.
    LISTED(-2),
    /// In a message without other words of the trade.
    NOT_OF_TRADE(-5),
    /// A place that has no sea port.
    INLAND(-3),
    /// A carrier's own words, in a mail that he sent.
    CARRIER_WROTE(2),
    /// A name says little: firms are known by their addresses.
    NAME_ALONE(-2),
    /// People's addresses stand in signatures, not routes.
    SIGNATURE(-3);

    private final double points;

    Weight(double points) {
        this.points = points;
    }

    double points() {
        return points;
    }
}
