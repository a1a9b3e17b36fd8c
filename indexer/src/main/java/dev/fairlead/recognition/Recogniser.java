package dev.fairlead.recognition;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.rates.RateReader;
import dev.fairlead.text.MessageText;
import dev.fairlead.validity.ValidityReader;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads a message's text and says what it speaks of: its mentions, then the prices in it, which tell more of boxes and
/// of days. Safe for any number of threads; time grows with the text only.
@Component
public class Recogniser {

    private final VocabularyFolder vocabulary;

    public Recogniser(VocabularyFolder vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Of an unknown sender.
    ///
    /// @param sentAt gives the year of dates that have none
    public Recognition recognise(MessageText text, Instant sentAt) {
        return recognise(text, sentAt, "");
    }

    /// @param sentAt gives the year of dates that have none
    /// @param sender mail address: whether a carrier wrote, and how his country writes dates
    public Recognition recognise(MessageText text, Instant sentAt, String sender) {
        List<Sheet> sheets = Mentions.sheets(text, vocabulary.current(), sentAt, sender);
        List<Mention> mentions = Mentions.of(sheets);
        List<QuotedRate> offers = new ArrayList<>();
        List<QuotedRate> others = new ArrayList<>();
        for (QuotedRate price : RateReader.read(sheets, sentAt)) {
            (price.kind().isPrice() ? offers : others).add(price);
        }
        mentions =
                offers.isEmpty() ? ValidityReader.into(mentions, sheets) : ImpliedBoxes.into(mentions, sheets, offers);
        return new Recognition(
                List.copyOf(mentions.subList(0, Math.min(mentions.size(), Sheet.MOST_MENTIONS))), offers, others);
    }
}
