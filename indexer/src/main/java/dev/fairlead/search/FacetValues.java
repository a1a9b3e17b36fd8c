package dev.fairlead.search;

import dev.fairlead.mentions.MentionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;

/// The values of one message that are counted over all hits, all in one field as `facet NUL value`. A mailbox and its
/// rep stand there as `facet NUL mailbox id NUL value`: only those who may see the mailbox see it counted.
final class FacetValues {
    static final String MAILBOX = "mailbox";
    static final String REP = "rep";
    static final String ATTACHMENT = "attachment";

    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");
    private static final int LONGEST = 200;
    private static final List<MentionType> LINKED = List.of(
            MentionType.CUSTOMER,
            MentionType.VESSEL,
            MentionType.VOYAGE,
            MentionType.PORT,
            MentionType.CARGO,
            MentionType.CARRIER);

    private final Set<String> values = new HashSet<>();

    private FacetValues() {}

    static List<SortedSetDocValuesField> of(IndexedMessage message) {
        FacetValues facets = new FacetValues();
        facets.collect(message);
        List<SortedSetDocValuesField> fields = new ArrayList<>(facets.values.size());
        facets.values.forEach(value -> fields.add(new SortedSetDocValuesField(Fields.FACETS, new BytesRef(value))));
        return fields;
    }

    private void collect(IndexedMessage message) {
        LinkValues links = LinkValues.of(message.links());
        for (MentionType type : LINKED) {
            links.of(type).forEach(value -> add(type.key(), value));
        }
        message.carriers().forEach(carrier -> add(Fields.CARRIER, carrier));
        links.lanes().forEach(lane -> add(Fields.LANE, lane));
        for (IndexedMessage.Mailbox mailbox : message.mailboxes()) {
            addWithin(mailbox.id(), MAILBOX, mailbox.address());
            addWithin(mailbox.id(), REP, mailbox.rep());
        }
        add("direction", message.direction());
        message.fileNames().forEach(this::addExtension);
    }

    private void addWithin(long mailbox, String facet, String value) {
        if (!value.isEmpty()) {
            add(facet, Fields.within(mailbox, value));
        }
    }

    private void addExtension(String fileName) {
        Matcher matcher = EXTENSION.matcher(fileName);
        if (matcher.find()) {
            add(ATTACHMENT, matcher.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private void add(String facet, String value) {
        if (!value.isEmpty() && value.length() <= LONGEST) {
            values.add(facet + "\0" + value);
        }
    }
}
