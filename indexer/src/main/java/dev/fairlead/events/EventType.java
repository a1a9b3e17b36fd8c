package dev.fairlead.events;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What can happen, named as a route, a web hook and a CloudEvent name it.
public enum EventType {
    /// A mail is in the archive and was read.
    MESSAGE_ARCHIVED,
    /// The same mail belongs to records: customer, vessel, container …
    MESSAGE_LINKED,
    /// The records it belongs to are others than before.
    MESSAGE_RELINKED,
    /// A price stands in a mail, for the first time or a new one of the same quote.
    QUOTE_READ,
    QUOTE_SENT,
    QUOTE_ACCEPTED,
    QUOTE_LOST,
    /// Its validity ended before anybody answered.
    QUOTE_EXPIRED,
    /// Created, changed, removed or brought back.
    CUSTOMER_CHANGED,
    /// Somebody else looks after it.
    CUSTOMER_HANDED_OVER,
    /// Taken into another one.
    CUSTOMER_MERGED,
    /// A shipment under way is expected on a later day than before.
    SHIPMENT_DELAYED,
    MAILBOX_FAILED,
    MAILBOX_RECOVERED,
    /// Something more could not be digested.
    QUARANTINE_GREW;

    private static final String PREFIX = "dev.fairlead.";

    /// `quote.sent`
    public String key() {
        String name = name().toLowerCase(Locale.ROOT);
        int end = name.indexOf('_');
        return name.substring(0, end) + "." + name.substring(end + 1).replace('_', '-');
    }

    /// `quote`
    public String group() {
        return key().substring(0, key().indexOf('.'));
    }

    /// As CloudEvents wants it, with the reversed name of who defines it.
    public String cloudType() {
        return PREFIX + key();
    }

    static EventType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    }

    /// Types, or whole groups, with commas between: `quote,message.linked`. All of them when there is nothing.
    ///
    /// @throws UnknownEventType naming the word that is none
    public static Set<EventType> split(String words) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (String word : words.split("[,\\s]+")) {
            if (!word.isEmpty()) {
                types.addAll(named(word.toLowerCase(Locale.ROOT)));
            }
        }
        return types.isEmpty() ? EnumSet.allOf(EventType.class) : types;
    }

    private static Set<EventType> named(String word) {
        Set<EventType> types = Arrays.stream(values())
                .filter(type -> type.key().equals(word)
                        || type.group().equals(word)
                        || word.equals(type.group() + ".*")
                        || type.cloudType().equals(word))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
        if (types.isEmpty()) {
            throw UnknownEventType.named(word);
        }
        return types;
    }

    public static String joined(Collection<EventType> types) {
        return types.stream().sorted().map(EventType::key).collect(Collectors.joining(","));
    }
}
