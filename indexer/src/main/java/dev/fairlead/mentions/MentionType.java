package dev.fairlead.mentions;

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
    INCOTERM,
    /// Code of the Harmonized System, digits only: `690721`. The same place is a CARGO mention as well.
    HS,
    /// Number of dangerous goods, `UN1263`; detail has class and packing group. A CARGO mention as well.
    UN,
    /// Carrier by its SCAC.
    CARRIER,
    /// From a port to a port, `CNSHA-DEHAM`; a mail can have several.
    LANE,
    /// `DG` or `NON-DG`, with class and packing group as detail.
    DANGEROUS(false),
    /// `2026-11-30`, with a time `2026-11-30T18:00`, a period `2026-11-16/2026-11-30`; the role says of what.
    DATE(false),
    /// Kilograms, `9840.5`; role `gross`, `net`, `chargeable`, `limit` or empty.
    WEIGHT(false),
    /// Cubic metres, `67.2`.
    VOLUME(false),
    /// Number of packages, `480`, with their kind as detail.
    PACKAGES(false),
    /// Phone, mail address or account of a person; role `phone`, `fax`, `mail`, `wechat`, `whatsapp` or `qq`.
    CONTACT(false);

    private final boolean linked;
    private final String key = name().toLowerCase(Locale.ROOT);

    MentionType() {
        this(true);
    }

    MentionType(boolean linked) {
        this.linked = linked;
    }

    /// The type that is written so.
    public static MentionType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /// Mails can be linked by it; the others are only properties of what the mail speaks of.
    public boolean isLinked() {
        return linked;
    }

    /// As the REST API and the search language write it.
    public String key() {
        return key;
    }
}
