package dev.fairlead.help;

import dev.fairlead.trade.Schemas;
import dev.fairlead.trade.TradeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The fields of the records that other systems send, from their schemas.
@Component
class RecordsChapter implements Chapter {

    private final JsonMapper json;

    RecordsChapter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Topic topic() {
        return Topic.RECORDS;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        List<Entries> kinds = Arrays.stream(TradeKind.values())
                .map(kind ->
                        new Entries(kind.key(), words.getMessage("plugins.kind." + kind.key()), fields(kind, words)))
                .toList();
        return Map.of("kinds", kinds);
    }

    /// Beside each stands whether a record without it is refused.
    private List<Entry> fields(TradeKind kind, MessageSourceAccessor words) {
        JsonNode schema = json.readTree(Schemas.of(kind));
        Set<String> needed = new HashSet<>();
        schema.path("required").forEach(name -> needed.add(name.asString()));
        List<Entry> fields = new ArrayList<>();
        for (String name : schema.get("properties").propertyNames()) {
            String answer = needed.contains(name) ? words.getMessage("help.yes") : "";
            fields.add(new Entry(name, answer, text(kind, name, words)));
        }
        return fields;
    }

    /// A field that means something else in one kind has words of its own there.
    private static String text(TradeKind kind, String field, MessageSourceAccessor words) {
        String common = "help.field." + field;
        String own = words.getMessage("%s.%s".formatted(common, kind.key()), "");
        return own.isEmpty() ? words.getMessage(common) : own;
    }
}
