package dev.fairlead.query;

import java.util.Locale;
import java.util.Optional;

/// The fields of the search language: the one table behind parser, index, help page and suggestions.
public enum SearchField {
    FROM(Kind.PERSON, "Sender's name, address or domain", "from:acme.com"),
    TO(Kind.PERSON, "Recipient's name, address or domain", "to:lisa"),
    CC(Kind.PERSON, "Name, address or domain in copy", "cc:ops@acme.com"),
    SUBJECT(Kind.TEXT, "Words in the subject", "subject:\"arrival notice\""),
    BODY(Kind.TEXT, "Words in the body, quoted ones too", "body:demurrage"),
    FILENAME(Kind.TEXT, "Words in the name of an attachment", "filename:packing"),
    HAS(Kind.FLAG, "Mails with an attachment", "has:attachment"),
    IS(
            Kind.FLAG,
            "Mails received, sent, among colleagues, or waiting for our answer: inbound, outbound, internal, unanswered",
            "is:unanswered"),
    LARGER(Kind.SIZE, "Larger than so many bytes, K or M", "larger:2M"),
    SMALLER(Kind.SIZE, "Smaller than so many bytes, K or M", "smaller:500K"),
    AFTER(Kind.DATE, "Sent on this day or later", "after:2026-05-01"),
    BEFORE(Kind.DATE, "Sent before this day, the day itself not included", "before:2026-06-01"),
    OLDER_THAN(Kind.PERIOD, "Sent longer ago than days, weeks, months or years", "older_than:7d"),
    NEWER_THAN(Kind.PERIOD, "Sent within the last days, weeks, months or years", "newer_than:2w"),
    IN(Kind.EXACT, "Folder", "in:sent"),
    MAILBOX(Kind.EXACT, "Address of a mailbox", "mailbox:lisa@ourfirm.com"),
    REP(Kind.EXACT, "User name of the mailbox's owner", "rep:lisa"),
    THREAD(Kind.EXACT, "Conversation", "thread:1234"),
    MSGID(Kind.EXACT, "Message-ID without angle brackets", "msgid:abc@acme.com"),
    CUSTOMER(Kind.NAME, "Customer's name", "customer:acme"),
    VESSEL(Kind.NAME, "Ship's name", "vessel:\"EVER GIVEN\""),
    IMO(Kind.CODE, "IMO number", "imo:9811000"),
    VOYAGE(Kind.CODE, "Voyage", "voyage:074S"),
    CONTAINER(Kind.CODE, "Container number", "container:MSKU1234565"),
    BL(Kind.CODE, "Bill of lading", "bl:COSU6441804980"),
    BOOKING(Kind.CODE, "Booking number", "booking:263522431"),
    AWB(Kind.CODE, "Air waybill", "awb:176-12345675"),
    PORT(Kind.CODE, "Port by code or name", "port:DEHAM"),
    POL(Kind.CODE, "Port of loading", "pol:CNSHA"),
    POD(Kind.CODE, "Port of discharge", "pod:DEHAM"),
    LANE(Kind.LANE, "From port of loading to port of discharge", "lane:CNSHA-DEHAM"),
    CARGO(Kind.NAME, "Cargo", "cargo:tiles"),
    HS(Kind.CODE, "HS code, or its first digits", "hs:690721"),
    UN(Kind.CODE, "UN number of dangerous goods", "un:3480"),
    EQUIPMENT(Kind.CODE, "Container type", "equipment:40HQ"),
    CARRIER(Kind.NAME, "Carrier", "carrier:MSC"),
    QUOTE(Kind.FLAG, "Mails with a quoted rate", "quote:any");

    /// How a field's value is read and compared: words of text, a whole code (blanks and dashes ignored), and so on.
    public enum Kind {
        TEXT,
        PERSON,
        NAME,
        CODE,
        EXACT,
        FLAG,
        SIZE,
        DATE,
        PERIOD,
        LANE
    }

    private final Kind kind;
    private final String meaning;
    private final String example;

    SearchField(Kind kind, String meaning, String example) {
        this.kind = kind;
        this.meaning = meaning;
        this.example = example;
    }

    public Kind kind() {
        return kind;
    }

    public String meaning() {
        return meaning;
    }

    public String example() {
        return example;
    }

    /// As written before the colon.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SearchField> withKey(String key) {
        for (SearchField field : values()) {
            if (field.key().equalsIgnoreCase(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
