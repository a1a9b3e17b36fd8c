package dev.fairlead.intake;

import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.text.MessageText;

/// A mail opened for reading: the bytes of its first copy and what they say.
public record OpenedMail(Mail mail, byte[] raw, ParsedMessage message, MessageText text) {}
