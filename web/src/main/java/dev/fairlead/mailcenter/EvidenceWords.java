package dev.fairlead.mailcenter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Says in the reader's language why a mention or a link is believed. Evidence is kept in English, phrase by phrase;
/// the table `mailcenter/evidence.csv` has the other languages. A phrase that is not in it stays as it is.
@ControllerAdvice(basePackageClasses = EvidenceWords.class)
class EvidenceWords {

    private static final Pattern BETWEEN = Pattern.compile("(?<=[;,]) ");

    private final Map<String, String> phrases = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();

    /// A phrase with places for what the mail says.
    private record Form(Pattern english, String chinese) {}

    EvidenceWords() {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/mailcenter/evidence.csv"));
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            rows.forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(CSVRecord row) {
        String english = row.get("english");
        if (english.indexOf('*') < 0) {
            phrases.put(english, row.get("zh"));
        } else {
            String pattern =
                    Stream.of(english.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("(.+)"));
            forms.add(new Form(Pattern.compile(pattern), row.get("zh")));
        }
    }

    /// What the pages of this room call `evidence`.
    @ModelAttribute("evidence")
    EvidenceWords evidence() {
        return this;
    }

    /// For pages: in the language of the request.
    public String say(String evidence) {
        return say(evidence, LocaleContextHolder.getLocale());
    }

    String say(String evidence, Locale language) {
        if (!language.getLanguage().equals("zh")) {
            return evidence;
        }
        return Stream.of(BETWEEN.split(evidence)).map(this::piece).collect(Collectors.joining());
    }

    private String piece(String written) {
        boolean last = !written.endsWith(",") && !written.endsWith(";");
        String phrase = last ? written : written.substring(0, written.length() - 1);
        String mark = last ? "" : written.endsWith(";") ? "；" : "，";
        return chinese(phrase) + mark;
    }

    private String chinese(String phrase) {
        String known = phrases.get(phrase);
        if (known != null) {
            return known;
        }
        for (Form form : forms) {
            Matcher matcher = form.english().matcher(phrase);
            if (matcher.matches()) {
                Object[] said = IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toArray();
                return MessageFormat.format(form.chinese(), said);
            }
        }
        return phrase;
    }
}
