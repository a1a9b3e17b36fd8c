package dev.fairlead.intake;

import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.text.MessageText;

/// A mail opened for reading: the bytes of its first copy and what they say.
///
/// @param text subject, body and file names; the text of attached files takes its time and is asked for by itself
public record OpenedMail(Mail mail, byte[] raw, ParsedMessage message, MessageText text) {}
