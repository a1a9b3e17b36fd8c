package dev.fairlead.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import tools.jackson.databind.json.JsonMapper;

/// What the index keeps of a message as it was written: the hit, and the beginnings of its texts for snippets.
///
/// Together with the words' places this is most of what the index takes. Quoted words mostly stand in another mail too,
/// and an attachment is seldom read in a snippet: of these little is kept.
record StoredTexts(JsonMapper json) {
    private static final int OWN_WORDS = 2_000;
    private static final int OTHERS = 250;

    void addTo(Document document, IndexedMessage message) {
        document.add(new StoredField(Fields.HIT, json.writeValueAsString(hit(message))));
        beginning(document, Fields.NEW_TEXT, message.newText(), OWN_WORDS);
        beginning(document, Fields.QUOTED_TEXT, message.quotedText(), OTHERS);
        beginning(document, Fields.ATTACHED_TEXT, message.attachmentText(), OTHERS);
    }

    private static StoredHit hit(IndexedMessage message) {
        return new StoredHit(
                message.id(),
                message.messageId(),
                message.subject(),
                message.from().name(),
                message.from().address(),
                message.sentAt().getEpochSecond(),
                message.direction(),
                message.mailboxes().stream().map(IndexedMessage.Mailbox::id).toList(),
                message.mailboxes().stream()
                        .map(IndexedMessage.Mailbox::address)
                        .toList(),
                message.fileNames(),
                message.links(),
                message.channel().isEmpty() ? null : message.channel());
    }

    private static void beginning(Document document, String field, String text, int most) {
        if (!text.isEmpty()) {
            document.add(new StoredField(field, text.length() <= most ? text : text.substring(0, most)));
        }
    }
}
