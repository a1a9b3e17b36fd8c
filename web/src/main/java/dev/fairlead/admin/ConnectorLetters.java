package dev.fairlead.admin;

import dev.fairlead.registry.Connector;
import java.util.List;

/// Under which names the quarantine keeps what a connector could not bring in.
final class ConnectorLetters {

    private static final List<String> NO_RECORDS = List.of("mail", "chat");

    private ConnectorLetters() {}

    /// Empty for one that nothing can be refused of.
    static String source(Connector one) {
        return switch (one.kind()) {
            case MAILBOXES -> "mailbox";
            case PLUGIN -> one.id();
            case ROUTE -> one.flow().feeds().stream().allMatch(NO_RECORDS::contains) ? "" : "feed";
            case WEBHOOK -> "";
        };
    }

    /// The kind of records, where there is only one.
    static String stage(Connector one) {
        List<String> records = one.flow().feeds().stream()
                .filter(kind -> !NO_RECORDS.contains(kind))
                .toList();
        return records.size() == 1 && one.kind() == dev.fairlead.registry.ConnectorKind.ROUTE ? records.getFirst() : "";
    }
}
