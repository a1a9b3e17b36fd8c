package dev.fairlead.search;

import dev.fairlead.search.SearchResult.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import tools.jackson.databind.ObjectReader;

/// Reads hits from the index, with their snippets when asked for.
final class HitReader {
    private static final Set<String> WITHOUT_TEXT = Set.of(Fields.HIT);

    private final ObjectReader json;
    private final Access access;
    private final boolean withText;
    private final Snippets snippets;

    HitReader(ObjectReader json, SearchRequest request) {
        this.json = json;
        this.access = request.access();
        this.withText = request.snippets();
        this.snippets = new Snippets(SoughtWords.of(request.query()));
    }

    Hit hit(StoredFields stored, int doc) throws IOException {
        Document document = withText ? stored.document(doc) : stored.document(doc, WITHOUT_TEXT);
        StoredHit hit = json.readValue(Objects.requireNonNull(document.get(Fields.HIT), "a document without its hit"));
        return new Hit(
                hit.id(),
                hit.messageId(),
                hit.subject(),
                hit.fromName(),
                hit.fromAddress(),
                Instant.ofEpochSecond(hit.sentAt()),
                hit.direction(),
                mailboxes(hit),
                hit.fileNames(),
                withText ? snippet(document) : "",
                hit.links(),
                Objects.requireNonNullElse(hit.channel(), ""));
    }

    private String snippet(Document document) {
        return snippets.snippet(
                text(document, Fields.NEW_TEXT),
                text(document, Fields.QUOTED_TEXT),
                text(document, Fields.ATTACHED_TEXT));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNullElse(document.get(field), "");
    }

    /// Only those the reader may see: that a colleague has the mail too is not everybody's business.
    private List<String> mailboxes(StoredHit hit) {
        List<String> visible = new ArrayList<>();
        for (int i = 0; i < hit.mailboxIds().size(); i++) {
            boolean allowed = access.everything()
                    || access.mailboxes().contains(hit.mailboxIds().get(i));
            if (allowed && !hit.mailboxes().get(i).isEmpty()) {
                visible.add(hit.mailboxes().get(i));
            }
        }
        return visible;
    }
}
