package dev.fairlead.looks;

import java.time.Instant;

/// Somebody opened another's mail from a figure.
///
/// @param subject of the mail
/// @param rep whose mail it is
/// @param by user name of who opened it
/// @param figure the key of the figure it stood behind
record Look(long mailId, String subject, String rep, String by, String figure, String reason, Instant at) {}
