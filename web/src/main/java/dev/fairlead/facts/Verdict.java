package dev.fairlead.facts;

import java.time.Instant;

/// What a person said of a customer's mail.
///
/// @param done it needs no answer; otherwise it needs one although it only thanks
record Verdict(long mailId, boolean done, String by, Instant at) {}
