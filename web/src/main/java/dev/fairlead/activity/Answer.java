package dev.fairlead.activity;

/// A mail of ours that answered one or more of a customer's.
///
/// @param minutes business minutes of the answering rep since the customer's first unanswered mail
/// @param first the first answer of the conversation
record Answer(Fact reply, long minutes, boolean first) {}
