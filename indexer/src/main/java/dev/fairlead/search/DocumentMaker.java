package dev.fairlead.search;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.search.IndexedMessage.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/// Makes the index's document of a message. Not for use by two threads: the word streams are used again.
final class DocumentMaker {
    /// Beyond this a text is not searchable; an attachment of that length is no letter.
    private static final int LONGEST_TEXT = 2_000_000;

    /// Words with positions for phrases, without the length of the field: names are not ranked by it.
    private static final FieldType NAMES = new FieldType();

    static {
        NAMES.setTokenized(true);
        NAMES.setOmitNorms(true);
        NAMES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        NAMES.freeze();
    }

    private final StoredTexts stored;
    private final WordStreams streams = new WordStreams();

    DocumentMaker(JsonMapper json) {
        this.stored = new StoredTexts(json);
    }

    Document document(IndexedMessage message) {
        Document document = new Document();
        streams.rewind();
        identity(document, message);
        texts(document, message);
        people(document, message);
        places(document, message);
        links(document, message);
        FacetValues.of(message).forEach(document::add);
        stored.addTo(document, message);
        return document;
    }

    private void identity(Document document, IndexedMessage message) {
        document.add(keyword(Fields.ID, Long.toString(message.id())));
        document.add(new NumericDocValuesField(Fields.ID, message.id()));
        document.add(
                NumericDocValuesField.indexedField(Fields.DATE, message.sentAt().getEpochSecond()));
        document.add(new NumericDocValuesField(Fields.SIZE, message.size()));
        document.add(keyword(Fields.MESSAGE_ID, message.messageId().toLowerCase(Locale.ROOT)));
        document.add(keyword(Fields.THREAD, message.threadKey().toLowerCase(Locale.ROOT)));
        document.add(keyword(Fields.DIRECTION, message.direction()));
        if (!message.fileNames().isEmpty()) {
            document.add(keyword(Fields.HAS, "attachment"));
        }
        if (message.quoted()) {
            document.add(keyword(Fields.HAS, "quote"));
        }
        document.add(new NumericDocValuesField(Fields.UNANSWERED, message.unanswered() ? 1 : 0));
    }

    private void texts(Document document, IndexedMessage message) {
        words(document, Fields.SUBJECT, List.of(message.subject()), TextField.TYPE_NOT_STORED);
        // In every document: lengths that some lack take much longer to write and merge.
        words(
                document,
                Fields.BODY,
                List.of(message.newText(), WordStream.OWN_WORDS_END, message.quotedText()),
                TextField.TYPE_NOT_STORED);
        names(document, Fields.ATTACHED, List.of(message.attachmentText()));
        names(document, Fields.FILE_NAME, message.fileNames());
        names(document, Fields.HEADS, heads(message));
    }

    private static List<String> heads(IndexedMessage message) {
        List<String> heads = new ArrayList<>(message.fileNames());
        heads.add(message.subject());
        Stream.of(List.of(message.from()), message.to(), message.cc())
                .flatMap(List::stream)
                .forEach(person -> heads.add(words(person)));
        return heads;
    }

    private void people(Document document, IndexedMessage message) {
        List<Participant> from = List.of(message.from());
        people(document, Fields.FROM, from);
        people(document, Fields.TO, message.to());
        people(document, Fields.CC, message.cc());
    }

    private void people(Document document, String field, List<Participant> people) {
        names(document, field, people.stream().map(DocumentMaker::words).toList());
        people.stream()
                .flatMap(person -> Addresses.terms(person.address()))
                .distinct()
                .forEach(term -> document.add(keyword(field + Fields.ADDRESS, term)));
    }

    private static String words(Participant person) {
        return person.name() + Words.BREAK + person.address();
    }

    private static void places(Document document, IndexedMessage message) {
        for (IndexedMessage.Mailbox mailbox : message.mailboxes()) {
            document.add(keyword(Fields.MAILBOX_ID, Long.toString(mailbox.id())));
            inMailbox(document, Fields.REP, mailbox.id(), mailbox.rep());
            inMailbox(document, Fields.MAILBOX, mailbox.id(), mailbox.address());
            inMailbox(document, Fields.MAILBOX, mailbox.id(), Addresses.local(mailbox.address()));
            for (String folder : mailbox.folders()) {
                inMailbox(document, Fields.FOLDER, mailbox.id(), folder);
                inMailbox(document, Fields.FOLDER, mailbox.id(), mailbox.address() + "/" + folder);
            }
        }
    }

    private static void inMailbox(Document document, String field, long mailbox, String value) {
        document.add(keyword(field, value.toLowerCase(Locale.ROOT)));
        document.add(keyword(field, Fields.within(mailbox, value.toLowerCase(Locale.ROOT))));
    }

    private void links(Document document, IndexedMessage message) {
        LinkValues values = LinkValues.of(message.links());
        for (MentionType type : LinkValues.NAMES) {
            names(document, type.key(), type == MentionType.CARRIER ? carriers(values, message) : values.of(type));
        }
        for (MentionType type : LinkValues.CODES) {
            keywords(document, type.key(), values.of(type));
        }
        keywords(document, Fields.NUMBER, values.numbers());
        keywords(document, Fields.POL, values.ports("pol"));
        keywords(document, Fields.POD, values.ports("pod"));
        keywords(document, Fields.LANE, values.lanes());
        keywords(document, Fields.CUSTOMER_ID, values.customerIds());
        keywords(
                document,
                Fields.EQUIPMENT,
                Stream.concat(values.of(MentionType.EQUIPMENT).stream(), message.equipment().stream())
                        .map(LinkValues::code)
                        .distinct()
                        .toList());
    }

    private static List<String> carriers(LinkValues values, IndexedMessage message) {
        return Stream.concat(values.of(MentionType.CARRIER).stream(), message.carriers().stream())
                .distinct()
                .toList();
    }

    private void names(Document document, String field, List<String> names) {
        if (names.stream().anyMatch(name -> !name.isEmpty())) {
            words(document, field, names, NAMES);
        }
    }

    private void words(Document document, String field, List<String> texts, FieldType type) {
        List<String> each =
                texts.stream().map(text -> beginning(text, LONGEST_TEXT)).toList();
        document.add(new Field(field, streams.of(each), type));
    }

    private static String beginning(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static void keywords(Document document, String field, List<String> values) {
        values.forEach(value -> document.add(keyword(field, value)));
    }

    private static Field keyword(String field, String value) {
        return new StringField(field, new BytesRef(beginning(value, 500)), Field.Store.NO);
    }
}
