package dev.fairlead.recognition;

import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.Vocabulary;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads a message's text and says what it speaks of. Safe for any number of threads; time grows with the text only.
///
/// The readers come in the order of their certainty, and what one has read no other reads again: numbers with check
/// digits, labelled numbers, ships (their names shadow the ports in them), ports, boxes, terms, cargo.
@Component
public class Recogniser {

    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingInt(Mention::source).thenComparingInt(Mention::start);

    private final VocabularyFolder vocabulary;

    public Recogniser(VocabularyFolder vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @param sentAt gives the year of dates that have none
    public Recognition recognise(MessageText text, Instant sentAt) {
        Vocabulary words = vocabulary.current();
        List<Mention> mentions = new ArrayList<>();
        List<QuotedRate> rates = new ArrayList<>();
        for (Passage passage : text.passages()) {
            if (passage.zone() != ZoneKind.DISCLAIMER && !passage.text().isBlank()) {
                Sheet sheet = read(passage, words);
                mentions.addAll(sheet.mentions().stream().sorted(IN_ORDER).toList());
                if (passage.zone() == ZoneKind.SUBJECT || passage.zone() == ZoneKind.NEW) {
                    rates.addAll(RateReader.read(sheet, sentAt));
                }
            }
        }
        return new Recognition(mentions.stream().limit(Sheet.MOST_MENTIONS).toList(), rates);
    }

    private static Sheet read(Passage passage, Vocabulary words) {
        Sheet sheet = new Sheet(passage, words);
        Masking.apply(sheet);
        ContainerReader.read(sheet, false);
        NumberReader.read(sheet);
        ContainerReader.read(sheet, true);
        ShipReader.read(sheet);
        RouteReader.read(sheet);
        IncotermReader.read(sheet);
        EquipmentReader.read(sheet);
        CargoReader.read(sheet);
        return sheet;
    }
}
