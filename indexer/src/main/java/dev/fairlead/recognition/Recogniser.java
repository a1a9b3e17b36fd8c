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
/// The readers come in the order of their certainty, and what one has read no other reads again: private
/// numbers, numbers with check digits, labelled numbers, ships (their names shadow the ports in them), ports,
/// dates, boxes, terms, weights, cargo.
@Component
public class Recogniser {

    // Of one passage, so of one source.
    private static final Comparator<Mention> IN_ORDER = Comparator.comparingInt(Mention::start);

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
        Vocabulary words = vocabulary.current();
        Letter letter = Letter.of(sentAt, sender);
        List<Mention> mentions = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        for (Passage passage : text.passages()) {
            if (passage.zone() != ZoneKind.DISCLAIMER && !passage.text().isBlank()) {
                sheets.add(new Sheet(passage, words, letter.of(passage)));
            }
        }
        for (Sheet sheet : sheets) {
            readLabelledNumbers(sheet);
        }
        LikeBookings.read(sheets);
        for (Sheet sheet : sheets) {
            NumberShapes.read(sheet);
            SubjectNumbers.read(sheet);
            ConsolHouses.read(sheet);
            ContainerReader.read(sheet, true);
        }
        boolean trade = TradeSense.isOfTrade(sheets);
        for (Sheet sheet : sheets) {
            sheet.setOfTrade(trade);
            readNames(sheet);
            List<Mention> own = sheet.mentions();
            own.sort(IN_ORDER);
            mentions.addAll(own);
        }
        List<Mention> kept = SameGoods.named(FreightContext.of(sheets, mentions).temper(mentions));
        List<QuotedRate> offers = new ArrayList<>();
        List<QuotedRate> others = new ArrayList<>();
        for (QuotedRate price : RateReader.read(sheets, sentAt)) {
            (price.kind().isPrice() ? offers : others).add(price);
        }
        kept = offers.isEmpty() ? ValidityReader.into(kept, sheets) : ImpliedBoxes.into(kept, sheets, offers);
        return new Recognition(
                List.copyOf(kept.subList(0, Math.min(kept.size(), Sheet.MOST_MENTIONS))), offers, others);
    }

    private static void readLabelledNumbers(Sheet sheet) {
        Masking.apply(sheet);
        ContainerReader.read(sheet, false);
        TemplateReader.read(sheet);
        PartyReader.read(sheet);
        NumberReader.read(sheet);
    }

    private static void readNames(Sheet sheet) {
        ShipReader.read(sheet);
        if (!sheet.isOfTrade() && ShipReader.hasShipOnVoyage(sheet)) {
            sheet.setOfTrade(true);
        }
        RouteReader.read(sheet);
        DateReader.read(sheet);
        IncotermReader.read(sheet);
        QuantityReader.read(sheet);
        EquipmentReader.read(sheet);
        DangerousGoodsReader.read(sheet);
        CargoReader.read(sheet);
        CarrierReader.read(sheet);
    }
}
