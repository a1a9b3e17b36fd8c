package dev.fairlead.dossiers;

import dev.fairlead.dossiers.Dossier.Group;
import dev.fairlead.dossiers.Dossier.QuoteLine;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.query.QueryParser;
import dev.fairlead.query.Typing;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchRequest.Sort;
import dev.fairlead.search.SearchResult;
import dev.fairlead.search.SearchResult.FacetCount;
import dev.fairlead.search.SearchResult.Hit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts dossiers together, out of nothing but searches of the person who is asking: counts and names of what
/// that person may not see are not in them.
@Component
class Dossiers {

    private static final int LATEST = 8;
    private static final int QUOTED = 20;
    private static final int LINES = 12;

    private static final List<String> GROUPS =
            List.of("customer", "vessel", "voyage", "lane", "port", "cargo", "carrier", "rep");

    private final MessageIndex index;
    private final Mails mails;
    private final CurrentUser current;

    Dossiers(MessageIndex index, Mails mails, CurrentUser current) {
        this.index = index;
        this.mails = mails;
        this.current = current;
    }

    /// A line of a list.
    ///
    /// @param last when its newest mail was sent
    record Line(String value, long mails, @Nullable Instant last) {}

    /// The most frequent ones, or those that begin as typed; with the time of their last mail.
    List<Line> list(Kind kind, String typed) {
        return found(kind, typed.strip()).stream()
                .map(count -> line(kind, count.value()))
                .sorted(Comparator.comparingLong(Line::mails).reversed().thenComparing(Line::value))
                .toList();
    }

    private List<FacetCount> found(Kind kind, String typed) {
        if (!typed.isEmpty()) {
            return index.suggest(kind.field(), typed, current.access());
        }
        return kind.isListed()
                ? search("", Sort.NEWEST, 0, true).facets().getOrDefault(kind.key(), List.of())
                : List.of();
    }

    Dossier of(Kind kind, String value, Locale locale) {
        String term = term(kind, value);
        SearchResult all = search(term, Sort.NEWEST, LATEST, true);
        SearchResult quoted = search(term + " quote:any", Sort.NEWEST, QUOTED, false);
        List<Hit> oldest = search(term, Sort.OLDEST, 1, false).hits();
        return new Dossier(
                kind,
                value,
                term,
                all.total(),
                oldest.isEmpty() ? null : oldest.getFirst().date(),
                all.hits().isEmpty() ? null : all.hits().getFirst().date(),
                Months.of(all.facets(), term, locale),
                groups(kind, value, all.facets()),
                all.hits(),
                quotes(kind, value, quoted.hits()),
                quoted.total());
    }

    static String term(Kind kind, String value) {
        return Typing.term(kind.field(), value);
    }

    /// Counted as its page counts, suggested links included.
    private Line line(Kind kind, String value) {
        SearchResult found = search(term(kind, value), Sort.NEWEST, 1, false);
        List<Hit> hits = found.hits();
        return new Line(
                value, found.total(), hits.isEmpty() ? null : hits.getFirst().date());
    }

    private static List<Group> groups(Kind kind, String value, Map<String, List<FacetCount>> facets) {
        return GROUPS.stream()
                .map(key -> new Group(
                        key,
                        Kind.withKey(key).orElse(null),
                        facets.getOrDefault(key, List.of()).stream()
                                .filter(count -> !(key.equals(kind.key())
                                        && count.value().equalsIgnoreCase(value)))
                                .limit(LATEST)
                                .toList()))
                .filter(group -> !group.values().isEmpty())
                .toList();
    }

    private List<QuoteLine> quotes(Kind kind, String value, List<Hit> hits) {
        return mails.all(hits.stream().map(Hit::id).toList()).stream()
                .flatMap(mail -> lines(mail, kind, value))
                .sorted(Comparator.comparing(QuoteLine::sentAt).reversed())
                .limit(LINES)
                .toList();
    }

    /// Freight only; of a lane, that of the lane.
    private static Stream<QuoteLine> lines(Mail mail, Kind kind, String value) {
        return mail.rates().stream()
                .filter(rate -> rate.countsAsFreight() && !rate.doubtful())
                .filter(rate -> kind != Kind.LANE || value.equals(lane(rate)))
                .map(rate -> new QuoteLine(mail.id(), mail.sentAt(), rate));
    }

    private static String lane(QuotedRate rate) {
        return rate.pol() + "-" + rate.pod();
    }

    private SearchResult search(String q, Sort sort, int size, boolean facets) {
        return index.search(new SearchRequest(
                QueryParser.parse(q).query(),
                current.access(),
                sort,
                size,
                null,
                current.user().zone(),
                facets,
                false));
    }
}
