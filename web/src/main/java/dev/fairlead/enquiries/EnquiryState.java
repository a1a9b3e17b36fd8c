package dev.fairlead.enquiries;

import java.util.Locale;

/// How far an enquiry has come.
public enum EnquiryState {
    /// Nobody has written back.
    UNANSWERED,
    /// Somebody has written back, without a price.
    ANSWERED,
    QUOTED;

    /// As addresses and the API write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
