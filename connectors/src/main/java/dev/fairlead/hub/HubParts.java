package dev.fairlead.hub;

import dev.fairlead.chats.ChatImport;
import dev.fairlead.events.CloudEvents;
import dev.fairlead.events.EventReaders;
import dev.fairlead.events.Outbox;
import dev.fairlead.feeds.FeedIntake;
import dev.fairlead.imports.MailImport;
import org.springframework.stereotype.Component;

/// What every endpoint needs of the application.
@Component("hubParts")
record HubParts(
        Outbox outbox, EventReaders readers, CloudEvents cloud, FeedIntake feeds, MailImport mail, ChatImport chats) {}
