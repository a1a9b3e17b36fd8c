package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;
import org.jspecify.annotations.Nullable;

/// A message concerns something: a customer, a vessel, a container.
///
/// @param id unique within the message and stable over rebuilds, as long as type and value stay
/// @param value canonical; for a customer its name
/// @param role of a port (`pol`, `pod`, …), otherwise empty
/// @param customerId of the customer file, null for all other types
/// @param by `auto`, or `person` when somebody set it by hand
/// @param place where in the message the evidence stands ("subject", "body 120-131", "rates.xlsx"), for the page
public record Link(
        String id,
        MentionType type,
        String value,
        String role,
        @Nullable Long customerId,
        double score,
        String evidence,
        String by,
        String place) {

    /// Made by the program.
    public static final String AUTO = "auto";

    /// Set by a person.
    public static final String PERSON = "person";

    /// From here on a link is taken as true without a person's word.
    public static final double ACCEPTED = 0.9;

    /// From here on a link is shown as to be confirmed.
    public static final double SUGGESTED = 0.6;
}
