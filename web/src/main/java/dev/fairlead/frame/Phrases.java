package dev.fairlead.frame;

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

/// English phrases of the rooms below, which know nothing of languages, and how they are said in Chinese: a table in
/// which `*` stands for what was read, or for another phrase of the table. Of two that fit the first counts.
public final class Phrases {

    private final Map<String, String> plain = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();

    /// A phrase with places for what was read.
    private record Form(Pattern english, String chinese) {}

    /// @param table on the class path, a CSV file with the columns `english,zh`
    public Phrases(String table) {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(table));
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
            plain.put(english, row.get("zh"));
        } else {
            String pattern =
                    Stream.of(english.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("(.*?)"));
            forms.add(new Form(Pattern.compile(pattern), row.get("zh")));
        }
    }

    /// In the reader's language. A phrase that is not in the table stays as it is.
    public String say(String phrase, Locale language) {
        return language.getLanguage().equals("zh") ? chinese(phrase) : phrase;
    }

    private String chinese(String phrase) {
        String known = plain.get(phrase);
        if (known != null) {
            return known;
        }
        for (Form form : forms) {
            Matcher matcher = form.english().matcher(phrase);
            if (matcher.matches()) {
                Object[] said = IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(group -> chinese(matcher.group(group)))
                        .toArray();
                return MessageFormat.format(form.chinese(), said);
            }
        }
        return phrase;
    }
}
