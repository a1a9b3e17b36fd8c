package dev.fairlead.readings;

import dev.fairlead.customers.Customers;
import dev.fairlead.freight.EquipmentType;
import dev.fairlead.quotes.Quote;
import dev.fairlead.readings.Lesson.Kind;
import dev.fairlead.readings.Lesson.Topic;
import dev.fairlead.vocabulary.Carrier;
import dev.fairlead.vocabulary.Charge;
import dev.fairlead.vocabulary.FoldedText;
import dev.fairlead.vocabulary.Port;
import dev.fairlead.vocabulary.Vocabulary;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What lessons speak of, in words: what codes are called, how a mail writes them, and what may not be taught.
@Component
public class LessonWords {

    private static final int LONGEST = 60;
    private static final int LEAST_LATIN = 3;
    private static final int LEAST_HAN = 2;

    private final VocabularyFolder vocabulary;
    private final QuoteSource source;
    private final WrittenGuess guess;
    private final Customers customers;

    LessonWords(VocabularyFolder vocabulary, QuoteSource source, WrittenGuess guess, Customers customers) {
        this.vocabulary = vocabulary;
        this.source = source;
        this.guess = guess;
        this.customers = customers;
    }

    boolean isCode(Topic topic, String value) {
        Vocabulary words = vocabulary.current();
        return switch (topic) {
            case POL, POD -> words.port(value).isPresent();
            case CARRIER -> words.carrier(value) != null;
            case EQUIPMENT -> EquipmentType.parse(value).isPresent();
            case CHARGE -> words.charge(value).isPresent();
            default -> false;
        };
    }

    /// How the quote's mail seems to write this; empty when nobody can tell.
    String guess(Quote quote, Topic topic, String value) {
        return source.of(quote).map(view -> guess.of(view, names(topic, value))).orElse("");
    }

    private List<String> names(Topic topic, String value) {
        Vocabulary words = vocabulary.current();
        return switch (topic) {
            case POL, POD ->
                words.port(value).stream()
                        .flatMap(port -> Stream.concat(Stream.of(port.name(), port.chinese()), port.aliases().stream()))
                        .toList();
            case CARRIER ->
                Optional.ofNullable(words.carrier(value)).map(Carrier::name).stream()
                        .toList();
            case CHARGE ->
                words.charge(value).stream()
                        .flatMap(charge -> Stream.of(charge.name(), charge.chinese()))
                        .toList();
            default -> List.of(value);
        };
    }

    /// The other side's name without its address.
    String partyName(Quote quote) {
        String party = quote.party();
        int address = party.indexOf('<');
        String name = address < 0 ? party : party.substring(0, address);
        return name.indexOf('@') < 0 ? name.strip() : "";
    }

    /// What a value is called, for a sentence.
    public String name(String topic, String value, Locale language) {
        Vocabulary words = vocabulary.current();
        return switch (topic) {
            case "pol", "pod" ->
                words.port(value)
                        .map((Port port) -> port.nameIn(language) + " (" + value + ")")
                        .orElse(value);
            case "carrier" ->
                Optional.ofNullable(words.carrier(value))
                        .map(carrier -> carrier.nameIn(language))
                        .orElse(value);
            case "charge" ->
                words.charge(value)
                        .map((Charge charge) -> charge.nameIn(language))
                        .filter(name -> !name.equals(value))
                        .map(name -> value + " (" + name + ")")
                        .orElse(value);
            case "customer" ->
                customers.find(Long.parseLong(value)).map(one -> one.name()).orElse("#" + value);
            default -> value;
        };
    }

    /// @throws InvalidLesson when the word is too short, says something in ordinary text, or means another such
    /// thing
    void check(Lesson lesson) {
        String word = lesson.was().strip();
        boolean han =
                word.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
        boolean lettered = word.codePoints().anyMatch(Character::isLetter);
        if (word.length() > LONGEST || word.length() < (han ? LEAST_HAN : LEAST_LATIN) || !lettered) {
            throw InvalidLesson.length(word);
        }
        if (lesson.kind() == Kind.WORD) {
            checkMeaning(lesson, word);
        }
    }

    private void checkMeaning(Lesson lesson, String word) {
        if (vocabulary.current().isEverydayWord(FoldedText.fold(word))) {
            throw InvalidLesson.everyday(word);
        }
        guess.known(lesson.topic(), word)
                .filter(known -> !known.equals(lesson.value()))
                .ifPresent(known -> {
                    throw InvalidLesson.means(word, known);
                });
    }
}
