package dev.fairlead.letters;

import dev.fairlead.letters.Letter.Charge;
import dev.fairlead.letters.Letter.Lane;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A letter as the text of a mail: no table, as nobody knows in which font it is read.
@Component
class LetterText {

    private final LetterWords words;
    private final Letterhead head;

    LetterText(LetterWords words, Letterhead head) {
        this.words = words;
        this.head = head;
    }

    String subject(Letter letter) {
        List<Lane> lanes = letter.lanes();
        return lanes.size() == 1
                ? words.say(
                        letter.language(),
                        "subject",
                        letter.number(),
                        lanes.getFirst().title())
                : words.say(letter.language(), "subject.several", letter.number());
    }

    String body(Letter letter) {
        Locale language = letter.language();
        StringBuilder text = new StringBuilder();
        text.append(words.say(language, "greeting")).append("\n\n");
        letter.notices().forEach(notice -> text.append(notice).append("\n\n"));
        text.append(words.say(language, "opening")).append("\n\n");
        letter.lanes().forEach(lane -> append(text, lane, language));
        letter.terms().forEach(term -> text.append("- ").append(term).append('\n'));
        if (!letter.terms().isEmpty()) {
            text.append('\n');
        }
        text.append(words.say(language, "closing")).append('\n');
        signature(letter).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private void append(StringBuilder text, Lane lane, Locale language) {
        text.append(lane.title()).append('\n');
        for (Charge charge : lane.charges()) {
            text.append(words.say(
                            language, "text.charge", charge.name(), charge.currency(), charge.amount(), charge.unit()))
                    .append('\n');
        }
        lane.facts()
                .forEach(fact -> text.append(words.say(language, "text.fact", fact.label(), fact.value()))
                        .append('\n'));
        text.append('\n');
    }

    private Stream<String> signature(Letter letter) {
        String reach = Stream.of(head.phone(), head.mail())
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return Stream.of(
                        letter.from(),
                        head.nameIn(letter.language()),
                        reach,
                        words.say(letter.language(), "number", letter.number()))
                .filter(line -> !line.isBlank());
    }
}
