package dev.fairlead.letters;

import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.TradeWords;
import dev.fairlead.vocabulary.Port;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Codes, amounts and days as a letter in this language writes them.
@Component
class LetterWords {

    private final MessageSource messages;
    private final VocabularyFolder vocabulary;
    private final TradeWords words;

    LetterWords(MessageSource messages, VocabularyFolder vocabulary, TradeWords words) {
        this.messages = messages;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /// @param key without the room's own beginning
    String say(Locale language, String key, Object... values) {
        return messages.getMessage("letters." + key, values, language);
    }

    String day(Locale language, LocalDate day) {
        return DateTimeFormatter.ofPattern(say(language, "date.format"), language)
                .format(day);
    }

    /// `Shanghai (CNSHA)`: two ports of one name are told apart, and a customs broker needs the code.
    String port(Locale language, String code) {
        return vocabulary
                .current()
                .port(code)
                .map((Port port) -> port.nameIn(language) + " (" + code + ")")
                .orElse(code);
    }

    String carrier(Locale language, String code) {
        return words.carrierName(code, language);
    }

    /// `Documentation fee`, or as it was written where nobody knows it.
    String charge(Locale language, String code) {
        return vocabulary
                .current()
                .charge(code)
                .map(charge -> charge.nameIn(language))
                .orElse(code);
    }

    /// `Terminal handling charge (THC), …`
    String charges(Locale language, List<String> codes) {
        return codes.stream()
                .map(code -> {
                    String name = charge(language, code);
                    return name.equals(code) ? name : name + " (" + code + ")";
                })
                .collect(Collectors.joining(say(language, "comma")));
    }

    /// `per container`; of a unit that has no words, the unit as it was written.
    String unit(Locale language, String unit) {
        String known = messages.getMessage("letters.unit." + unit, null, "", language);
        return known == null || known.isEmpty() ? say(language, "unit.per", unit) : known;
    }

    /// As many decimals as the currency has, more only where they were quoted.
    String amount(Locale language, Offer.Line line) {
        BigDecimal amount = line.amount().stripTrailingZeros();
        int digits = Math.max(Currency.getInstance(line.currency()).getDefaultFractionDigits(), 0);
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, amount.scale()));
        return format.format(amount);
    }
}
