package dev.fairlead.search;

/// Names of the fields inside the index. A change of what they hold must raise [IndexFolder#SCHEMA].
final class Fields {
    static final String ID = "id";
    static final String DATE = "date";
    static final String SIZE = "size";

    static final String SUBJECT = "subject";
    static final String FILE_NAME = "filename";

    /// The sender's own words, [WordStream#OWN_WORDS_END], and the quoted ones.
    static final String BODY = "body";

    static final String ATTACHED = "attached";
    /// The words of subject, names of files and people once more: what is looked for everywhere is looked up in few
    /// fields.
    static final String HEADS = "heads";

    static final String FROM = "from";
    static final String TO = "to";
    static final String CC = "cc";
    /// Behind [#FROM], [#TO] or [#CC]: the terms of [Addresses].
    static final String ADDRESS = ".address";

    static final String MAILBOX_ID = "mailboxId";
    static final String CUSTOMER_ID = "customerId";
    static final String MAILBOX = "mailbox";
    static final String REP = "rep";
    static final String FOLDER = "in";
    static final String THREAD = "thread";
    static final String MESSAGE_ID = "msgid";
    static final String DIRECTION = "is";
    static final String HAS = "has";
    /// 1 in mails from outside that wait for an answer of ours; may change without the document being made anew.
    static final String UNANSWERED = "unanswered";

    static final String PORT = "port";
    static final String POL = "pol";
    static final String POD = "pod";
    static final String LANE = "lane";
    static final String EQUIPMENT = "equipment";
    static final String CARRIER = "carrier";

    /// Containers, bills of lading, bookings and air waybills of the accepted links: what a word finds that is not
    /// written in the mail as it was typed. Those that a conversation only suggests are found by their fields.
    static final String NUMBER = "number";

    static final String FACETS = "facets";

    /// Stored: the hit as JSON, and the beginnings of the texts for snippets.
    static final String HIT = "hit";
    static final String NEW_TEXT = "newText";
    static final String QUOTED_TEXT = "quotedText";
    static final String ATTACHED_TEXT = "attachedText";

    static final char WITHIN = '\0';

    private Fields() {}

    /// A value that only counts in this mailbox: what lies in other people's mailboxes is not to be found.
    static String within(long mailboxId, String value) {
        return mailboxId + String.valueOf(WITHIN) + value;
    }
}
