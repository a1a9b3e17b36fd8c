package dev.fairlead.intake;

import java.util.Locale;

/// The steps of the pipeline, as the meters and the quarantine name them.
enum Stage {
    READ,
    PARSE,
    TEXT,
    RECOGNISE,
    LINK,
    STORE,
    INDEX;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
