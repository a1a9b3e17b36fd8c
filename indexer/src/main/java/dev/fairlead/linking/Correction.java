package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;
import java.time.Instant;

/// A person's word on a link of a mail: it wins over what was recognised and outlives every rebuild.
///
/// @param added true for a link that must be there, false for one that must not
/// @param by user name
public record Correction(long mailId, MentionType type, String value, boolean added, String by, Instant at) {

    /// Id of the link that it speaks of.
    public String linkId() {
        return LinkId.of(type, value);
    }

    /// It speaks of this link.
    boolean isAbout(Link link) {
        return type == link.type() && value.equals(link.value());
    }
}
