package dev.fairlead.sheets;

import java.util.List;

/// A mail between a rep and a customer, as figures ask of it.
interface Work {

    boolean outbound();

    long customer();

    /// Checksum of the conversation's key.
    long conversation();

    /// Sent outside the rep's office hours.
    boolean late();

    boolean quoted();

    boolean opens();

    boolean isAnswer();

    /// The first one since the conversation was opened.
    boolean firstAnswer();

    /// Business minutes that the customer had waited for this answer.
    int minutes();

    /// When the customer had written, as [dev.fairlead.facts.WeekHour] counts.
    int asked();

    List<String> lanes();

    List<String> vessels();
}
