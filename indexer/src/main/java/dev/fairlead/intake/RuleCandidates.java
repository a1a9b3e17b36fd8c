package dev.fairlead.intake;

import dev.fairlead.linking.Rule;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.query.Query;
import dev.fairlead.query.SearchField;
import dev.fairlead.search.Access;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The stored mails that a rule may change: by the index where it can narrow them down, otherwise all.
@Component
class RuleCandidates {

    private static final int PAGE = 500;

    private final MessageIndex index;
    private final JdbcClient jdbc;

    RuleCandidates(MessageIndex index, JdbcClient jdbc) {
        this.index = index;
        this.jdbc = jdbc;
    }

    /// How many they are.
    long count(Rule rule) {
        return query(rule)
                .map(query -> search(query, 1, null).total())
                .orElseGet(() ->
                        jdbc.sql("select count(*) from mail").query(Long.class).single());
    }

    /// Hands over their ids page by page as long as it is wanted.
    void walk(Rule rule, BooleanSupplier wanted, Consumer<List<Long>> pages) {
        Optional<Query> query = query(rule);
        if (query.isPresent()) {
            walkIndex(query.get(), wanted, pages);
        } else {
            walkTable(wanted, pages);
        }
    }

    private void walkIndex(Query query, BooleanSupplier wanted, Consumer<List<Long>> pages) {
        String cursor = null;
        do {
            SearchResult page = search(query, PAGE, cursor);
            pages.accept(page.hits().stream().map(SearchResult.Hit::id).toList());
            cursor = page.next();
        } while (cursor != null && wanted.getAsBoolean());
    }

    private void walkTable(BooleanSupplier wanted, Consumer<List<Long>> pages) {
        long last = Long.MIN_VALUE;
        while (wanted.getAsBoolean()) {
            List<Long> ids = jdbc.sql("select id from mail where id > ? order by id fetch first ? rows only")
                    .params(last, PAGE)
                    .query(Long.class)
                    .list();
            if (ids.isEmpty()) {
                return;
            }
            pages.accept(ids);
            last = ids.getLast();
        }
    }

    private SearchResult search(Query query, int size, @Nullable String cursor) {
        return index.search(new SearchRequest(
                query, Access.ALL, SearchRequest.Sort.NEWEST, size, cursor, ZoneOffset.UTC, false, false));
    }

    /// Empty when the index cannot tell which mails the rule may change.
    private static Optional<Query> query(Rule rule) {
        return switch (rule.kind()) {
            case ALIAS -> Optional.of(and(word(rule.word()), rule.sender()));
            case DOMAIN -> Optional.of(anybody(rule.sender()));
            case SENDER -> Optional.of(person(SearchField.FROM, rule.sender()));
            case NEVER -> never(rule);
        };
    }

    private static Optional<Query> never(Rule rule) {
        boolean place = rule.type() == MentionType.CUSTOMER && rule.word().indexOf('.') > 0;
        if (!rule.word().isEmpty()) {
            return Optional.of(and(place ? anybody(rule.word()) : word(rule.word()), rule.sender()));
        }
        Optional<SearchField> field = SearchField.withKey(rule.type().key());
        if (field.isPresent() && !rule.value().isEmpty() && field.get() != SearchField.LANE) {
            return Optional.of(and(new Query.Field(field.get(), rule.value(), true, false), rule.sender()));
        }
        return rule.sender().isEmpty() ? Optional.empty() : Optional.of(person(SearchField.FROM, rule.sender()));
    }

    private static Query word(String word) {
        // As it is written, and without what stands between its words: the index may take "H.H" for one word.
        return new Query.Or(List.of(
                new Query.Text(word, true, false),
                new Query.Text(word.replaceAll("[^\\p{L}\\p{N}]+", " ").strip(), true, false),
                new Query.Text(word.replaceAll("[^\\p{L}\\p{N}]+", ""), true, false)));
    }

    private static Query and(Query query, String sender) {
        return sender.isEmpty() ? query : new Query.And(List.of(query, person(SearchField.FROM, sender)));
    }

    private static Query anybody(String addressOrDomain) {
        List<Query> any = new ArrayList<>();
        List.of(SearchField.FROM, SearchField.TO, SearchField.CC)
                .forEach(field -> any.add(person(field, addressOrDomain)));
        return new Query.Or(any);
    }

    private static Query person(SearchField field, String addressOrDomain) {
        String written = addressOrDomain.indexOf('@') >= 0 ? addressOrDomain : "@" + addressOrDomain;
        return new Query.Field(field, written, false, false);
    }
}
