package dev.fairlead.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The subjects, in the order of the page of contents.
enum Topic {
    START(Reader.EVERYBODY),
    SEARCH(Reader.EVERYBODY),
    LINKING(Reader.EVERYBODY),
    QUOTES(Reader.EVERYBODY),
    FIGURES(Reader.EVERYBODY),
    NEWS(Reader.EVERYBODY),
    INSTALL(Reader.IT),
    MAILBOXES(Reader.IT),
    RECORDS(Reader.IT),
    EVENTS(Reader.IT),
    PLUGINS(Reader.IT),
    API(Reader.IT),
    SETTINGS(Reader.IT),
    BACKUP(Reader.IT),
    UPGRADE(Reader.IT),
    TROUBLE(Reader.IT);

    /// For whom a subject is written first; everybody may read all.
    enum Reader {
        EVERYBODY,
        IT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public List<Topic> topics() {
            return Arrays.stream(Topic.values())
                    .filter(topic -> topic.reader == this)
                    .toList();
        }
    }

    private final Reader reader;

    Topic(Reader reader) {
        this.reader = reader;
    }

    /// As addresses, templates and messages name it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws UnknownTopic when there is none of this name
    static Topic of(String key) {
        return Arrays.stream(values())
                .filter(topic -> topic.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownTopic(key));
    }
}
