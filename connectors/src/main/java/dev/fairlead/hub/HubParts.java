package dev.fairlead.hub;

import dev.fairlead.chats.ChatImport;
import dev.fairlead.events.CloudEvents;
import dev.fairlead.events.EventReaders;
import dev.fairlead.events.Outbox;
import dev.fairlead.feeds.FeedDelivery;
import dev.fairlead.feeds.FeedMeters;
import dev.fairlead.imports.MailImport;
import org.springframework.stereotype.Component;

/// What every endpoint needs of the application.
@Component("hubParts")
record HubParts(
        Outbox outbox,
        EventReaders readers,
        CloudEvents cloud,
        FeedDelivery feeds,
        FeedMeters meters,
        MailImport mail,
        ChatImport chats) {

    /// The same, but for where records go.
    HubParts with(FeedDelivery other) {
        return new HubParts(outbox, readers, cloud, other, meters, mail, chats);
    }
}
