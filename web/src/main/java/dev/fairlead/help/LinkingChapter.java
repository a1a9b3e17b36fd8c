package dev.fairlead.help;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/// What is recognised in a mail, and how sure a link must be.
@Component
class LinkingChapter implements Chapter {

    @Override
    public Topic topic() {
        return Topic.LINKING;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        return Map.of(
                "accepted",
                Link.ACCEPTED,
                "suggested",
                Link.SUGGESTED,
                "linked",
                types(true, words),
                "noted",
                types(false, words));
    }

    private static List<Entry> types(boolean linked, MessageSourceAccessor words) {
        return Arrays.stream(MentionType.values())
                .filter(type -> type.isLinked() == linked)
                .map(type -> Entry.named(type.key(), "mail.kind.", "help.type.", words))
                .toList();
    }
}
