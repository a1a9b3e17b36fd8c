/// Chats: exported transcripts of messengers become messages beside mails.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"mailboxes"})
package dev.fairlead.chats;
