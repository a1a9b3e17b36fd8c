package dev.fairlead.savedsearches;

import dev.fairlead.people.AccessRules;
import dev.fairlead.people.User;
import dev.fairlead.query.Query;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import dev.fairlead.search.SearchResult.Hit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a search newly finds: mails that arrived after a certain one, sent in the last weeks. Old mail of a
/// mailbox that is only now connected is no news.
@Component
class NewHits {

    /// More are not listed or counted one by one.
    static final int MOST = 200;

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 10;
    private static final int DAYS = 14;

    private final MessageIndex index;
    private final AccessRules rules;
    private final Clock clock = Clock.systemUTC();

    NewHits(MessageIndex index, AccessRules rules) {
        this.index = index;
        this.rules = rules;
    }

    /// Newest first, at most [#MOST]; nothing that this reader may not see.
    List<Hit> since(long lastMail, String q, User reader) {
        LocalDate from = LocalDate.now(clock.withZone(reader.zone())).minusDays(DAYS);
        Query query = new Query.And(List.of(QueryParser.parse(q).query(), new Query.Sent(from, null)));
        List<Hit> found = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES && found.size() < MOST; page++) {
            SearchResult result = index.search(request(query, reader, cursor));
            result.hits().stream().filter(hit -> hit.id() > lastMail).forEach(found::add);
            cursor = result.next();
            if (cursor == null) {
                break;
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private SearchRequest request(Query query, User reader, @Nullable String cursor) {
        return SearchRequest.newest(query, rules.accessOf(reader), reader.zone(), PAGE)
                .behind(cursor);
    }
}
