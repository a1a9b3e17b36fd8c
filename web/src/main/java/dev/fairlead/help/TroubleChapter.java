package dev.fairlead.help;

import dev.fairlead.mailboxes.Trouble;
import dev.fairlead.search.IndexCause;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/// What can go wrong, in the very sentences in which the program says so.
@Component
class TroubleChapter implements Chapter {

    /// What the top bar can say; each is a key of a message, and `help.` before it says what to do.
    static final List<String> STATES = List.of(
            "status.intake.failed",
            "status.intake.backlog",
            "status.quarantine",
            "status.mailboxes.failed",
            "status.plugins",
            "status.webhooks");

    /// Who puts things into the quarantine.
    private static final List<String> SOURCES = List.of("mail", "mailbox", "feed", "plugin");

    /// What has a sentence of its own on the page of the index.
    private static final List<IndexCause> CAUSES =
            List.of(IndexCause.LOST, IndexCause.DAMAGED, IndexCause.VERSION, IndexCause.NO_ROOM);

    @Override
    public Topic topic() {
        return Topic.TROUBLE;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        return Map.of(
                "states", STATES.stream().map(key -> state(key, words)).toList(),
                "mailServers",
                        Arrays.stream(Trouble.Kind.values())
                                .map(kind -> mailServer(kind, words))
                                .toList(),
                "sources",
                        SOURCES.stream()
                                .map(source -> Entry.named(source, "admin.source.", "help.source.", words))
                                .toList(),
                "causes", CAUSES.stream().map(cause -> cause(cause, words)).toList());
    }

    private static Entry state(String key, MessageSourceAccessor words) {
        return new Entry("", words.getMessage(key, new Object[] {2}), words.getMessage("help." + key));
    }

    private static Entry mailServer(Trouble.Kind kind, MessageSourceAccessor words) {
        Object[] example = {"imap.company.com:993", "lisa@company.com"};
        return new Entry(
                kind.name(),
                words.getMessage("mailboxes.trouble." + kind, example),
                words.getMessage("mailboxes.remedy." + kind, example));
    }

    private static Entry cause(IndexCause cause, MessageSourceAccessor words) {
        String key = cause.name().toLowerCase(Locale.ROOT);
        return new Entry("", words.getMessage("admin.index.cause." + key), words.getMessage("help.index." + key));
    }
}
