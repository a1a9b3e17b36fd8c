package dev.fairlead.vocabulary;

import java.util.Locale;
import java.util.stream.Stream;

/// What is shipped and in which boxes: cargo by name, tariff codes, dangerous goods, equipment.
///
/// The descriptions of tariff codes and dangerous goods are legal English full of everyday words: they are looked up by
/// their number and never searched for in a text.
final class GoodsRows {

    private GoodsRows() {}

    static void cargo(Row row, VocabularyBuilder into) {
        String name = row.required("cargo");
        Stream.concat(Stream.of(name), Stream.concat(row.list("zh").stream(), row.list("aliases").stream()))
                .forEach(written -> into.put(written, Term.of(Term.Kind.CARGO, name, Term.Form.NAME)));
    }

    static void tariff(Row row, VocabularyBuilder into) {
        String code = row.required("hscode").replace(".", "");
        if (code.equals("TOTAL")) {
            // the root of the tree in the list of the United Nations
            return;
        }
        if (!code.matches("\\d{2}|\\d{4}|\\d{6}|\\d{8}|\\d{10}")) {
            throw InvalidRow.of("hscode", code, "2, 4, 6, 8 or 10 digits");
        }
        into.addTariff(code, row.required("description"));
    }

    static void dangerousGood(Row row, VocabularyBuilder into) {
        String number = row.required("un").replace(" ", "").toUpperCase(Locale.ROOT);
        if (!number.matches("(UN|NA|ID)?\\d{4}")) {
            throw InvalidRow.of("un", number, "four digits, with UN, NA or ID in front or without");
        }
        // Numbers of North America and of air freight are no UN numbers.
        if (!number.startsWith("NA") && !number.startsWith("ID")) {
            into.addDangerousGood(number.substring(number.length() - 4));
        }
    }

    static void equipment(Row row, VocabularyBuilder into) {
        String code = row.required("canonical");
        // A synonym marked as ambiguous belongs to the type that claims it without the mark.
        Stream.concat(Stream.of(code), row.list("synonyms").stream())
                .filter(written -> !written.endsWith("(ambiguous)"))
                .forEach(written -> into.put(written, Term.of(Term.Kind.EQUIPMENT, code, Term.Form.NAME)));
    }

    /// `45G1` is a 40HQ: length, height and kind of ISO 6346 as the trade says them.
    static void isoEquipment(Row row, VocabularyBuilder into) {
        String iso = row.required("iso size type or type group").toUpperCase(Locale.ROOT);
        if (iso.length() != 4) {
            throw InvalidRow.of("iso size type or type group", iso, "four characters such as 45G1");
        }
        String trade = length(iso.charAt(0)) + kind(iso.charAt(0), iso.charAt(1), iso.charAt(2));
        if (trade.length() == 4) {
            into.put(iso, Term.of(Term.Kind.EQUIPMENT, trade, Term.Form.CODE));
        }
    }

    private static String length(char size) {
        return switch (size) {
            case '2' -> "20";
            case '4' -> "40";
            case 'L' -> "45";
            default -> "";
        };
    }

    // ISO 6346 annex D: second character 5 is 9'6" high
    private static String kind(char size, char height, char group) {
        boolean high = height == '5' && size != '2';
        return switch (group) {
            case 'G' -> high ? "HQ" : "GP";
            case 'R' -> "RF";
            case 'U' -> "OT";
            case 'P' -> "FR";
            case 'T' -> "TK";
            default -> "";
        };
    }
}
