package dev.fairlead.recognition;

import java.util.Locale;

/// What can be recognised in a mail and what a link can be of.
public enum MentionType {
    CUSTOMER,
    VESSEL,
    IMO,
    VOYAGE,
    CONTAINER,
    BL,
    BOOKING,
    AWB,
    PORT,
    CARGO,
    EQUIPMENT,
    INCOTERM;

    /// As the REST API and the search language write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
