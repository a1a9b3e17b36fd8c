package dev.fairlead.recognition;

import dev.fairlead.dates.DateReader;
import dev.fairlead.goods.CargoReader;
import dev.fairlead.goods.DangerousGoodsReader;
import dev.fairlead.goods.SameGoods;
import dev.fairlead.loads.EquipmentReader;
import dev.fairlead.loads.QuantityReader;
import dev.fairlead.mentions.Letter;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.numbers.Numbers;
import dev.fairlead.places.IncotermReader;
import dev.fairlead.places.RouteReader;
import dev.fairlead.ships.CarrierReader;
import dev.fairlead.ships.ShipReader;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a message speaks of, read from its passages on the desk.
///
/// The readers come in the order of their certainty, and what one has read no other reads again: private
/// numbers, numbers with check digits, labelled numbers, ships (their names shadow the ports in them), ports,
/// dates, boxes, terms, weights, cargo.
final class Mentions {

    // Of one passage, so of one source.
    private static final Comparator<Mention> IN_ORDER = Comparator.comparingInt(Mention::start);

    private Mentions() {}

    /// The passages that are read: all that say something of this message.
    ///
    /// @param sentAt gives the year of dates that have none
    /// @param sender mail address: whether a carrier wrote, and how his country writes dates
    static List<Sheet> sheets(MessageText text, Vocabulary words, Instant sentAt, String sender) {
        Letter letter = Letter.of(sentAt, sender);
        List<Sheet> sheets = new ArrayList<>();
        for (Passage passage : text.passages()) {
            if (passage.zone() != ZoneKind.DISCLAIMER && !passage.text().isBlank()) {
                sheets.add(new Sheet(passage, words, letter.of(passage)));
            }
        }
        return sheets;
    }

    /// Notes on the sheets what the readers see, and tempers it by what the whole message is about.
    static List<Mention> of(List<Sheet> sheets) {
        Numbers.read(sheets);
        boolean trade = TradeSense.isOfTrade(sheets);
        List<Mention> mentions = new ArrayList<>();
        for (Sheet sheet : sheets) {
            sheet.setOfTrade(trade);
            readNames(sheet);
            List<Mention> own = sheet.mentions();
            own.sort(IN_ORDER);
            mentions.addAll(own);
        }
        return SameGoods.named(FreightContext.of(sheets, mentions).temper(mentions));
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
