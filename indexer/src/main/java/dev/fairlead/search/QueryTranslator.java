package dev.fairlead.search;

import dev.fairlead.query.Query.Age;
import dev.fairlead.query.Query.And;
import dev.fairlead.query.Query.Everything;
import dev.fairlead.query.Query.Field;
import dev.fairlead.query.Query.Lane;
import dev.fairlead.query.Query.Not;
import dev.fairlead.query.Query.Or;
import dev.fairlead.query.Query.Sent;
import dev.fairlead.query.Query.Size;
import dev.fairlead.query.Query.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The tree of a search as a query of the index, for one reader: what he or she may not see is filtered out inside.
final class QueryTranslator {
    private final Access access;
    private final ZoneId zone;
    /// Ages are counted from the full minute, so that a search asked again within it is the same.
    private final ZonedDateTime minute;
    private final TextQueries texts;
    private final FieldQueries fields;

    /// @param ranked hits are ordered by how well they fit
    QueryTranslator(Access access, ZonedDateTime now, TradeNames names, boolean ranked) {
        this.access = access;
        this.zone = now.getZone();
        this.minute = now.truncatedTo(ChronoUnit.MINUTES);
        this.texts = new TextQueries(ranked);
        this.fields = new FieldQueries(access, names, texts);
    }

    Query allowed(dev.fairlead.query.Query query) {
        if (access.everything()) {
            return translate(query);
        }
        return new BooleanQuery.Builder()
                .add(translate(query), Occur.MUST)
                .add(visible(), Occur.FILTER)
                .build();
    }

    private Query visible() {
        if (access.mailboxes().isEmpty() && access.customers().isEmpty()) {
            return new MatchNoDocsQuery("this reader may see nothing");
        }
        return new BooleanQuery.Builder()
                .add(ids(Fields.MAILBOX_ID, access.mailboxes()), Occur.SHOULD)
                .add(ids(Fields.CUSTOMER_ID, access.customers()), Occur.SHOULD)
                .build();
    }

    private static Query ids(String field, java.util.Set<Long> ids) {
        return FieldQueries.anyOf(field, ids.stream().map(String::valueOf).toList());
    }

    private Query translate(dev.fairlead.query.Query query) {
        return switch (query) {
            case Everything everything -> MatchAllDocsQuery.INSTANCE;
            case And and -> all(and.parts());
            case Or or -> any(or.parts());
            case Not not -> all(List.of(not));
            case Text text -> texts.anywhere(TextQueries.pattern(text.text(), text.phrase(), text.prefix()));
            case Field field -> fields.query(field.field(), field.value(), field.phrase(), field.prefix());
            case Sent sent -> sent(sent.from(), sent.before());
            case Age age -> age(minute.minus(age.period()).toInstant(), age.older());
            case Size size -> size(size);
            case Lane lane -> FieldQueries.term(Fields.LANE, fields.port(lane.pol()) + "-" + fields.port(lane.pod()));
        };
    }

    private static Query size(Size size) {
        return size.larger() ? range(Fields.SIZE, size.bytes() + 1, null) : range(Fields.SIZE, null, size.bytes() - 1);
    }

    private Query all(List<dev.fairlead.query.Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (dev.fairlead.query.Query part : parts) {
            if (part instanceof Not not) {
                all.add(translate(not.part()), Occur.MUST_NOT);
            } else {
                all.add(translate(part), isFilter(part) ? Occur.FILTER : Occur.MUST);
                onlyNot = false;
            }
        }
        if (onlyNot) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    /// What says nothing of how well a message fits.
    private static boolean isFilter(dev.fairlead.query.Query part) {
        return part instanceof Sent || part instanceof Age || part instanceof Size || part instanceof Lane;
    }

    private Query any(List<dev.fairlead.query.Query> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(translate(part), Occur.SHOULD));
        return any.build();
    }

    private Query sent(@Nullable LocalDate from, @Nullable LocalDate before) {
        Long first = from == null ? null : from.atStartOfDay(zone).toEpochSecond();
        Long last = before == null ? null : before.atStartOfDay(zone).toEpochSecond() - 1;
        return range(Fields.DATE, first, last);
    }

    private static Query age(Instant moment, boolean older) {
        return older
                ? range(Fields.DATE, null, moment.getEpochSecond() - 1)
                : range(Fields.DATE, moment.getEpochSecond(), null);
    }

    private static Query range(String field, @Nullable Long first, @Nullable Long last) {
        return NumericDocValuesField.newSlowRangeQuery(
                field, first == null ? Long.MIN_VALUE : first, last == null ? Long.MAX_VALUE : last);
    }
}
