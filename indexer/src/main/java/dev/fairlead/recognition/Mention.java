package dev.fairlead.recognition;

import dev.fairlead.text.ZoneKind;

/// Something of the trade, seen in a text.
///
/// @param value canonical: a vessel by name in capitals, a port by its trade code, numbers without blanks
/// @param role what a port is on this route (`pol`, `pod`, `via`, `delivery`), empty when unknown and for other types
/// @param raw the characters as they stand in the text
/// @param source 0 for subject and body, otherwise the number of the attachment
/// @param start offset in the subject, body or attachment text named by zone and source; `end` is exclusive
/// @param score 0 to 1; from 0.9 on it is linked, from 0.6 on shown as to be confirmed
/// @param evidence why, in words for a person
public record Mention(
        MentionType type,
        String value,
        String role,
        String raw,
        ZoneKind zone,
        int source,
        int start,
        int end,
        double score,
        String evidence) {}
