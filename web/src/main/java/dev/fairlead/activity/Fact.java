package dev.fairlead.activity;

import java.time.Instant;

/// A counted mail.
record Fact(
        long mailId, String rep, long customerId, Instant sentAt, boolean outbound, boolean quoted, String threadKey) {}
