package dev.fairlead.mailcenter;

import dev.fairlead.frame.Phrases;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Says in the reader's language why a mention or a link is believed, and what of a mail could not be read. Both are
/// kept in English; the tables `mailcenter/evidence.csv` and `mailcenter/problems.csv` have the other languages.
@ControllerAdvice(basePackageClasses = EvidenceWords.class)
class EvidenceWords {

    private static final Pattern BETWEEN = Pattern.compile("(?<=[;,]) ");

    private final Phrases evidence = new Phrases("/mailcenter/evidence.csv");
    private final Phrases problems = new Phrases("/mailcenter/problems.csv");

    /// What the pages of this room call `evidence`.
    @ModelAttribute("evidence")
    EvidenceWords evidence() {
        return this;
    }

    /// For pages: in the language of the request.
    public String say(String evidence) {
        return say(evidence, LocaleContextHolder.getLocale());
    }

    /// For pages: a sentence on what is wrong with a mail, or with one of its files.
    public String problem(String sentence) {
        return problem(sentence, LocaleContextHolder.getLocale());
    }

    String problem(String sentence, Locale language) {
        return problems.say(sentence, language);
    }

    String say(String written, Locale language) {
        return language.getLanguage().equals("zh")
                ? Stream.of(BETWEEN.split(written))
                        .map(phrase -> piece(phrase, language))
                        .collect(Collectors.joining())
                : written;
    }

    private String piece(String written, Locale language) {
        boolean last = !written.endsWith(",") && !written.endsWith(";");
        String phrase = last ? written : written.substring(0, written.length() - 1);
        String mark = last ? "" : written.endsWith(";") ? "；" : "，";
        return evidence.say(phrase, language) + mark;
    }
}
