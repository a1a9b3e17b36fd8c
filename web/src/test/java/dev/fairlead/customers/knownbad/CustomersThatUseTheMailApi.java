package dev.fairlead.customers.knownbad;

import jakarta.mail.Message;

/// What the fence around the mail API must catch.
public record CustomersThatUseTheMailApi(Message message) {}
