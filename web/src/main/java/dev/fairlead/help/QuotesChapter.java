package dev.fairlead.help;

import dev.fairlead.quotes.Doubt;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.quotes.QuoteStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/// Kinds of quotes, how far they have come, and why one is doubted.
@Component
class QuotesChapter implements Chapter {

    @Override
    public Topic topic() {
        return Topic.QUOTES;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        return Map.of(
                "directions", named("direction.", QuoteDirection.values(), QuoteDirection::key, words),
                "statuses", named("status.", QuoteStatus.values(), QuoteStatus::key, words),
                "doubts",
                        Arrays.stream(Doubt.values())
                                .map(doubt -> words.getMessage("quotes.doubt." + doubt.key()))
                                .toList());
    }

    private static <T> List<Entry> named(
            String group, T[] values, Function<T, String> key, MessageSourceAccessor words) {
        return Arrays.stream(values)
                .map(key)
                .map(one -> Entry.named(one, "quotes." + group, "help.quote." + group, words))
                .toList();
    }
}
