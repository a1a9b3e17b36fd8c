package dev.fairlead.intake;

/// Which things in quarantine; what is empty is not asked.
///
/// @param state `OPEN`, `REPLAYED` or `CLOSED`
/// @param source `mail`, `mailbox`, `feed`
/// @param stage `parse`, `orders` …
/// @param cause words that stand in the cause
public record QuarantineFilter(String state, String source, String stage, String cause) {

    static QuarantineFilter ofState(String state) {
        return new QuarantineFilter(state, "", "", "");
    }
}
