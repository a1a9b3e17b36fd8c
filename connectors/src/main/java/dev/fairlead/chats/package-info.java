/// Chats: exported transcripts of messengers become messages beside mails.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"lines", "mailboxes"})
package dev.fairlead.chats;
