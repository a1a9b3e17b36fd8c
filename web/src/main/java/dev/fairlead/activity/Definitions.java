package dev.fairlead.activity;

import dev.fairlead.facts.FactSettings;
import dev.fairlead.figures.Metric;
import dev.fairlead.sheets.SheetSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What each figure counts, in the reader's language: the same words on the page, in tooltips, in the API and in the
/// head of exports.
@Component
public class Definitions {

    private final MessageSource words;
    private final SheetSettings settings;
    private final FactSettings facts;

    Definitions(MessageSource words, SheetSettings settings, FactSettings facts) {
        this.words = words;
        this.settings = settings;
        this.facts = facts;
    }

    /// @param key as in the API, `unit` count, different, minutes or percent
    /// @param excluded what is not counted
    /// @param example worked out
    public record Definition(
            String key,
            String name,
            String group,
            String unit,
            String source,
            String rule,
            String excluded,
            String example,
            boolean frozen) {}

    public List<Definition> all() {
        Locale locale = LocaleContextHolder.getLocale();
        return Arrays.stream(Metric.values()).map(metric -> of(metric, locale)).toList();
    }

    private Definition of(Metric metric, Locale locale) {
        String key = "activity." + metric.key();
        Object[] values = {settings.prompt().toHours(), facts.quiet().toDays()};
        return new Definition(
                metric.key(),
                say(key, locale),
                metric.group().key(),
                metric.unit().key(),
                say("activity.source." + metric.source().key(), locale),
                say(key + ".rule", locale, values),
                say("activity.excluded." + excluded(metric), locale),
                say(key + ".example", locale, values),
                !metric.isOfNow());
    }

    private static String excluded(Metric metric) {
        return switch (metric) {
            case AUTOMATIC, INTERNAL -> "apart";
            case FOLLOW_UPS_DUE, FOLLOW_UPS_DONE -> "quotes";
            case ENQUIRIES,
                    ENQUIRIES_UNANSWERED,
                    ENQUIRIES_QUOTED,
                    ENQUIRIES_ACCEPTED,
                    ENQUIRIES_LOST,
                    QUOTE_TURNAROUND -> "prices";
            default -> metric.group() == Metric.Group.ANSWERS ? "answers" : "traffic";
        };
    }

    private String say(String key, Locale locale, Object... values) {
        return words.getMessage(key, values, locale);
    }
}
