package dev.fairlead.query;

import java.util.Locale;
import java.util.Optional;

/// The fields of the search language: the one table behind parser, index, help page and suggestions.
public enum SearchField {
    FROM(Kind.PERSON, "from:acme.com"),
    TO(Kind.PERSON, "to:lisa"),
    CC(Kind.PERSON, "cc:ops@acme.com"),
    SUBJECT(Kind.TEXT, "subject:\"arrival notice\""),
    BODY(Kind.TEXT, "body:demurrage"),
    FILENAME(Kind.TEXT, "filename:packing"),
    HAS(Kind.FLAG, "has:attachment"),
    IS(Kind.FLAG, "is:unanswered"),
    LARGER(Kind.SIZE, "larger:2M"),
    SMALLER(Kind.SIZE, "smaller:500K"),
    AFTER(Kind.DATE, "after:2026-05-01"),
    BEFORE(Kind.DATE, "before:2026-06-01"),
    OLDER_THAN(Kind.PERIOD, "older_than:7d"),
    NEWER_THAN(Kind.PERIOD, "newer_than:2w"),
    IN(Kind.EXACT, "in:sent"),
    MAILBOX(Kind.EXACT, "mailbox:lisa@ourfirm.com"),
    REP(Kind.EXACT, "rep:lisa"),
    THREAD(Kind.EXACT, "thread:1234"),
    MSGID(Kind.EXACT, "msgid:abc@acme.com"),
    CUSTOMER(Kind.NAME, "customer:acme"),
    VESSEL(Kind.NAME, "vessel:\"EVER GIVEN\""),
    IMO(Kind.CODE, "imo:9811000"),
    VOYAGE(Kind.CODE, "voyage:074S"),
    CONTAINER(Kind.CODE, "container:MSKU1234565"),
    BL(Kind.CODE, "bl:COSU6441804980"),
    BOOKING(Kind.CODE, "booking:263522431"),
    AWB(Kind.CODE, "awb:176-12345675"),
    PORT(Kind.CODE, "port:DEHAM"),
    POL(Kind.CODE, "pol:CNSHA"),
    POD(Kind.CODE, "pod:DEHAM"),
    LANE(Kind.LANE, "lane:CNSHA-DEHAM"),
    CARGO(Kind.NAME, "cargo:tiles"),
    HS(Kind.CODE, "hs:690721"),
    UN(Kind.CODE, "un:3480"),
    EQUIPMENT(Kind.CODE, "equipment:40HQ"),
    CARRIER(Kind.NAME, "carrier:MSC"),
    QUOTE(Kind.FLAG, "quote:any");

    /// How a field's value is read and compared: words of text, a whole code (blanks and dashes ignored), and
    /// so on.
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
    private final String example;

    SearchField(Kind kind, String example) {
        this.kind = kind;
        this.example = example;
    }

    public Kind kind() {
        return kind;
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
