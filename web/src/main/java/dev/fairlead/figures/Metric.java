package dev.fairlead.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures: the one table behind page, tooltips, page of definitions, API, drill-down, export and freeze. What each
/// counts is said in words by the messages `activity.<key>.rule`, `.excluded` and `.example`.
public enum Metric {
    MESSAGES_IN("messagesIn", Group.TRAFFIC, Unit.COUNT, Source.MAIL),
    MESSAGES_OUT("messagesOut", Group.TRAFFIC, Unit.COUNT, Source.MAIL),
    CUSTOMERS_CONTACTED("customersContacted", Group.WORK, Unit.DIFFERENT, Source.MAIL),
    CONVERSATIONS("conversations", Group.WORK, Unit.DIFFERENT, Source.MAIL),
    CONVERSATIONS_OPENED("conversationsOpened", Group.WORK, Unit.COUNT, Source.MAIL),
    CONVERSATIONS_CLOSED("conversationsClosed", Group.WORK, Unit.COUNT, Source.MAIL),
    NEW_CUSTOMERS("newCustomers", Group.WORK, Unit.COUNT, Source.MAIL),
    NEW_CONTACTS("newContacts", Group.WORK, Unit.COUNT, Source.MAIL),
    FIRST_ANSWER("firstAnswerMinutesMedian", Group.ANSWERS, Unit.MINUTES, Source.MAIL),
    FIRST_ANSWER_PROMPT("firstAnswersPromptPercent", Group.ANSWERS, Unit.PERCENT, Source.MAIL),
    ANSWER("answerMinutesMedian", Group.ANSWERS, Unit.MINUTES, Source.MAIL),
    ANSWER_PROMPT("answersPromptPercent", Group.ANSWERS, Unit.PERCENT, Source.MAIL),
    UNANSWERED("unanswered", Group.ANSWERS, Unit.COUNT, Source.WAITING),
    ENQUIRIES("enquiries", Group.PRICES, Unit.COUNT, Source.ENQUIRIES),
    ENQUIRIES_UNANSWERED("enquiriesUnanswered", Group.PRICES, Unit.COUNT, Source.ENQUIRIES),
    ENQUIRIES_QUOTED("enquiriesQuoted", Group.PRICES, Unit.COUNT, Source.ENQUIRIES),
    ENQUIRIES_ACCEPTED("enquiriesAccepted", Group.PRICES, Unit.COUNT, Source.ENQUIRIES),
    ENQUIRIES_LOST("enquiriesLost", Group.PRICES, Unit.COUNT, Source.ENQUIRIES),
    QUOTES_SENT("quotesSent", Group.PRICES, Unit.COUNT, Source.MAIL),
    QUOTE_TURNAROUND("quoteTurnaroundMinutesMedian", Group.PRICES, Unit.MINUTES, Source.ENQUIRIES),
    FOLLOW_UPS_DUE("followUpsDue", Group.PRICES, Unit.COUNT, Source.QUOTES),
    FOLLOW_UPS_DONE("followUpsDone", Group.PRICES, Unit.COUNT, Source.QUOTES),
    AFTER_HOURS("afterHoursPercent", Group.TRAFFIC, Unit.PERCENT, Source.MAIL),
    LANES("lanes", Group.WORK, Unit.DIFFERENT, Source.MAIL),
    VESSELS("vessels", Group.WORK, Unit.DIFFERENT, Source.MAIL),
    AUTOMATIC("automaticMessages", Group.TRAFFIC, Unit.COUNT, Source.MAIL),
    INTERNAL("internalMessages", Group.TRAFFIC, Unit.COUNT, Source.MAIL);

    /// How items become a figure.
    public enum Unit {
        /// As many as there are.
        COUNT,
        /// As many as have different keys.
        DIFFERENT,
        /// The median of their values: business minutes.
        MINUTES,
        /// The share of those whose value is 1.
        PERCENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where the items come from.
    public enum Source {
        /// Facts, which are made from the log of mails.
        MAIL,
        /// What waits now.
        WAITING,
        /// Enquiries and the quotes that answer them.
        ENQUIRIES,
        /// The days that people put on quotes to come back to them.
        QUOTES;

        public static final Set<Source> ALL = Set.of(values());

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Which figures stand together on a page, and what none of them counts.
    public enum Group {
        TRAFFIC,
        WORK,
        ANSWERS,
        PRICES;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Metric> BY_KEY = Arrays.stream(values())
            .collect(Collectors.toMap(metric -> metric.key.toLowerCase(Locale.ROOT), metric -> metric));

    /// Those that say most.
    public static final List<Metric> OVERVIEW = List.of(
            MESSAGES_IN,
            MESSAGES_OUT,
            CUSTOMERS_CONTACTED,
            CONVERSATIONS,
            FIRST_ANSWER,
            ANSWER,
            UNANSWERED,
            ENQUIRIES,
            QUOTES_SENT,
            QUOTE_TURNAROUND);

    private final String key;
    private final Group group;
    private final Unit unit;
    private final Source source;

    Metric(String key, Group group, Unit unit, Source source) {
        this.key = key;
        this.group = group;
        this.unit = unit;
        this.source = source;
    }

    /// As the API writes it.
    public String key() {
        return key;
    }

    public Group group() {
        return group;
    }

    public Unit unit() {
        return unit;
    }

    public Source source() {
        return source;
    }

    public boolean isMinutes() {
        return unit == Unit.MINUTES;
    }

    /// Says how it is now, whatever it was when the period ended: there is nothing to freeze.
    public boolean isOfNow() {
        return source == Source.WAITING
                || this == ENQUIRIES_UNANSWERED
                || this == ENQUIRIES_ACCEPTED
                || this == ENQUIRIES_LOST;
    }

    /// The figures of this group; of none that there is, those that say most.
    public static List<Metric> ofGroup(@Nullable String key) {
        List<Metric> some = Arrays.stream(values())
                .filter(one -> one.group.key().equals(key))
                .toList();
        return some.isEmpty() ? OVERVIEW : some;
    }

    public static Optional<Metric> withKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key.toLowerCase(Locale.ROOT)));
    }
}
