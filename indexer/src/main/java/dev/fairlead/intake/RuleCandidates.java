package dev.fairlead.intake;

import dev.fairlead.linking.Rule;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.query.Query;
import dev.fairlead.query.SearchField;
import dev.fairlead.search.MessageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// The stored mails that a rule may change: by the index where it can narrow them down, otherwise all.
@Component
class RuleCandidates {

    private static final int PAGE = 500;

    private final MessageIndex index;
    private final Mails mails;

    RuleCandidates(MessageIndex index, Mails mails) {
        this.index = index;
        this.mails = mails;
    }

    /// How many they are.
    long count(Rule rule) {
        return found(rule).map(FoundMails::count).orElseGet(mails::count);
    }

    /// Hands over their ids page by page as long as it is wanted.
    void walk(Rule rule, BooleanSupplier wanted, Consumer<List<Long>> pages) {
        found(rule).ifPresentOrElse(found -> found.walk(wanted, pages), () -> walkAll(wanted, pages));
    }

    private void walkAll(BooleanSupplier wanted, Consumer<List<Long>> pages) {
        long last = Long.MIN_VALUE;
        while (wanted.getAsBoolean()) {
            List<Long> ids = mails.idsAfter(last, PAGE);
            if (ids.isEmpty()) {
                return;
            }
            pages.accept(ids);
            last = ids.getLast();
        }
    }

    /// Empty when the index cannot tell which mails the rule may change.
    private Optional<FoundMails> found(Rule rule) {
        return query(rule).map(query -> new FoundMails(index, query));
    }

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
