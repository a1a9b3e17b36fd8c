package dev.fairlead.senders;

/// What is known of a domain that has mail with us.
enum SenderState {
    UNKNOWN,
    CUSTOMER,
    NEVER
}
