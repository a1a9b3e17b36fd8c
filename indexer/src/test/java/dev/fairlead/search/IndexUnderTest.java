package dev.fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.query.ParsedQuery;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.SearchRequest.Sort;
import dev.fairlead.search.SearchResult.Hit;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An index that a test fills and asks.
interface IndexUnderTest {

    ZoneId UTC = ZoneId.of("UTC");

    MessageIndex index();

    default void given(SampleMail... mails) {
        index().put(Arrays.stream(mails).map(SampleMail::build).toList());
        index().refresh();
    }

    default SearchResult search(String typed, Access access, Sort sort, int size, @Nullable String cursor) {
        ParsedQuery parsed = QueryParser.parse(typed);
        return index().search(new SearchRequest(parsed.query(), access, sort, size, cursor, UTC, true, true));
    }

    default SearchResult search(String typed) {
        return search(typed, Access.ALL, Sort.NEWEST, 50, null);
    }

    default SearchResult searchAs(Access access, String typed) {
        return search(typed, access, Sort.NEWEST, 50, null);
    }

    /// Ids found, and the total must agree with and without facets.
    default List<Long> ids(String typed) {
        SearchResult result = search(typed);
        SearchRequest plain = new SearchRequest(
                QueryParser.parse(typed).query(), Access.ALL, Sort.NEWEST, 50, null, UTC, false, false);
        assertThat(index().search(plain).total()).isEqualTo(result.total());
        assertThat(result.hits()).hasSize((int) result.total());
        return result.hits().stream().map(Hit::id).toList();
    }

    default List<Long> order(String typed, Sort sort) {
        return search(typed, Access.ALL, sort, 10, null).hits().stream()
                .map(Hit::id)
                .toList();
    }

    default String snippet(String typed) {
        return search(typed).hits().getFirst().snippet();
    }

    static Access mailboxes(Long... ids) {
        return new Access(false, Set.of(ids), Set.of());
    }
}
