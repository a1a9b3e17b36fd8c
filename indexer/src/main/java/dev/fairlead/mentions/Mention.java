package dev.fairlead.mentions;

import dev.fairlead.text.ZoneKind;

/// Something of the trade, seen in a text.
///
/// @param value canonical: a vessel by name in capitals, a port by its trade code, numbers without blanks; see
///     [MentionType] for the others
/// @param role what it is: of a port `pol`, `pod`, `via`, `receipt`, `delivery`; of a date `etd`, `eta`, `si-cutoff`
///     and so on; empty when unknown and for types that have none
/// @param raw the characters as they stand in the text
/// @param source 0 for subject and body, otherwise the number of the attachment
/// @param start offset in the subject, body or attachment text named by zone and source; `end` is exclusive
/// @param score 0 to 1; from 0.9 on it is linked, from 0.6 on shown as to be confirmed
/// @param evidence why, in words for a person
/// @param detail what belongs to it: the number of boxes of an equipment, the place of an Incoterm, class and packing
///     group of a UN number; empty otherwise
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
        String evidence,
        String detail) {

    /// The same under another name.
    public Mention withValue(String other) {
        return new Mention(type, other, role, raw, zone, source, start, end, score, evidence, detail);
    }

    /// The same with another score, and why.
    public Mention withScore(double other, String why) {
        return new Mention(type, value, role, raw, zone, source, start, end, other, evidence + ", " + why, detail);
    }
}
