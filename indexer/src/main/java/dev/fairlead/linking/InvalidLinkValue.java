package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;

/// What a person wrote is no value of this type.
public final class InvalidLinkValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final MentionType type;
    private final String read;

    private InvalidLinkValue(MentionType type, String read, String expected) {
        super("'%s' is no %s: expected %s.".formatted(read, type.key(), expected));
        this.type = type;
        this.read = read;
    }

    /// Message files have a sentence for each.
    public MentionType type() {
        return type;
    }

    public String read() {
        return read;
    }

    static InvalidLinkValue of(MentionType type, String read) {
        String shown = read.length() > 60 ? read.substring(0, 60) + "…" : read;
        return new InvalidLinkValue(
                type,
                shown,
                switch (type) {
                    case CONTAINER -> "four letters, six digits and the check digit that belongs to them";
                    case IMO -> "seven digits of which the last is the check digit";
                    case AWB -> "three digits and eight digits of which the last is the check digit";
                    case PORT -> "the name or the code (CNSHA) of a port";
                    case LANE -> "two ports such as CNSHA-DEHAM";
                    case BL -> "5 to 20 letters and digits, at least three of them digits";
                    case BOOKING -> "6 to 20 letters and digits, at least four of them digits";
                    case VOYAGE -> "2 to 10 letters and digits with at least one digit";
                    case EQUIPMENT -> "a type such as 20GP, 40HQ, 40RF or LCL";
                    case INCOTERM -> "three letters such as FOB";
                    case HS -> "4 to 10 digits";
                    case UN -> "UN and four digits";
                    case CARRIER -> "the name or the code (two to four letters) of a carrier";
                    default -> "a name";
                });
    }
}
