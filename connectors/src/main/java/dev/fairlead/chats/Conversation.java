package dev.fairlead.chats;

import java.time.ZonedDateTime;
import java.util.List;

/// One chat of a transcript, in the order of its lines.
///
/// @param id by which it is known when it comes again: what the messenger calls it, or its title
/// @param title the contact's name or number, or the group's name
/// @param account of the other one, where there is one and something more than the title says it; may be empty
/// @param notices lines of the messenger itself, which nobody wrote
record Conversation(String id, String title, String account, List<Line> lines, int notices) {

    /// @param sender the name or number as it stands there
    /// @param account number, address or name of the account, when something more than the sender says it; may
    /// be empty
    /// @param own the export's owner wrote it
    record Line(ZonedDateTime at, String sender, String account, boolean own, String text) {}
}
