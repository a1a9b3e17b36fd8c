package dev.fairlead.demo.letters;

import dev.fairlead.demo.letters.Block.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What a shipment puts into the gaps of a wording, in the language of the letter.
final class Facts {

    private Facts() {}

    static Words.Filling of(Shipment shipment, Rep rep, Language language, Map<String, String> more) {
        Map<String, String> words = new HashMap<>();
        putGoods(words, shipment, language);
        putPrices(words, shipment);
        putVoyage(words, shipment);
        putDates(words, shipment, language);
        words.put("rep", firstName(rep));
        words.putAll(more);
        Map<String, Function<Language, Table>> tables = Map.of(
                "rates", l -> rates(shipment, l, 0),
                "revised", l -> rates(shipment, l, shipment.cut()),
                "sheet", l -> sheet(shipment, l),
                "boxes", l -> boxes(shipment, l));
        return new Words.Filling(words, tables);
    }

    private static String firstName(Rep rep) {
        return rep.person().firstName();
    }

    private static void putGoods(Map<String, String> words, Shipment s, Language language) {
        words.put("pol", s.pol().in(language));
        words.put("pod", s.pod().in(language));
        words.put("polcode", s.pol().code());
        words.put("podcode", s.pod().code());
        words.put("count", Integer.toString(s.boxes().size()));
        words.put("equipment", s.equipment());
        words.put("cargo", s.cargo());
        words.put("weight", Integer.toString(s.boxes().getFirst().weight()));
        words.put("terms", s.customer().trade().terms());
        words.put("customer", s.customer().ownName());
    }

    private static void putPrices(Map<String, String> words, Shipment s) {
        words.put("rate20", money(s.rate20()));
        words.put("rate40", money(s.rate40()));
        words.put("revised20", money(s.rate20() - s.cut()));
        words.put("revised40", money(s.rate40() - s.cut()));
        int offered = s.equipment().equals("20GP") ? s.rate20() : s.rate40();
        words.put("target", money(offered - s.cut() - 50));
        words.put("free", Integer.toString(s.free()));
        words.put("transit", Integer.toString(s.transit()));
        words.put("demurrage", money(30 * s.free() + 15));
        words.put("claims", Integer.toString(s.boxes().getFirst().packages() / 9));
    }

    private static void putVoyage(Map<String, String> words, Shipment s) {
        words.put("carrier", s.carrier().code());
        words.put("vessel", s.ship().name());
        words.put("imo", s.ship().imo());
        words.put("voyage", s.voyage());
        words.put("booking", s.booking());
        words.put("bl", s.bl());
        words.put("container", s.boxes().getFirst().number());
    }

    private static void putDates(Map<String, String> words, Shipment s, Language language) {
        Map<String, LocalDate> days = Map.of(
                "ready", s.ready(), "cutoff", s.cutoff(), "etd", s.etd(), "eta", s.eta(), "valid", s.validUntil());
        days.forEach((gap, day) -> words.put(gap, language.day(day)));
    }

    private static Table rates(Shipment s, Language language, int cut) {
        List<String> head = language == Language.CHINESE
                ? List.of("起运港", "目的港", "船公司", "20GP", "40HQ", "有效期至")
                : List.of("POL", "POD", "Carrier", "20GP", "40HQ", "Valid until");
        List<String> row = List.of(
                s.pol().in(language),
                s.pod().in(language),
                s.carrier().code(),
                "USD " + money(s.rate20() - cut),
                "USD " + money(s.rate40() - cut),
                language.day(s.validUntil()));
        return new Table(List.of(head, row));
    }

    /// Prices to all ports that the customer ships to, as carriers and coloaders circulate them.
    private static Table sheet(Shipment s, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("POL", "POD", "20GP", "40HQ", "Valid until"));
        for (String pod : s.customer().trade().pods()) {
            int more = 45 * rows.size();
            rows.add(List.of(
                    s.pol().code(),
                    pod,
                    "USD " + money(s.rate20() + more),
                    "USD " + money(s.rate40() + 2 * more),
                    language.day(s.validUntil())));
        }
        return new Table(rows);
    }

    private static Table boxes(Shipment s, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                language == Language.CHINESE
                        ? List.of("箱号", "封号", "箱型", "件数", "毛重")
                        : List.of("Container", "Seal", "Type", "Packages", "Gross weight"));
        for (Box box : s.boxes()) {
            rows.add(List.of(
                    box.number(), box.seal(), s.equipment(), Integer.toString(box.packages()), box.weight() + " KGS"));
        }
        return new Table(rows);
    }

    static String money(int amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(",", amount % 100 == 0 ? "," : "");
    }
}
