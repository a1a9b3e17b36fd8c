package dev.fairlead.help;

import dev.fairlead.query.SearchHelp;
import java.util.List;
import java.util.Map;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/// What the search box understands, from the table that the parser reads, too.
@Component
class SearchChapter implements Chapter {

    @Override
    public Topic topic() {
        return Topic.SEARCH;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        return Map.of(
                "operators", entries(SearchHelp.operators(), words),
                "fields", entries(SearchHelp.fields(), words));
    }

    private static List<Entry> entries(List<SearchHelp.Entry> entries, MessageSourceAccessor words) {
        return entries.stream()
                .map(entry -> new Entry(entry.written(), "", words.getMessage("mail.help." + entry.key())))
                .toList();
    }
}
