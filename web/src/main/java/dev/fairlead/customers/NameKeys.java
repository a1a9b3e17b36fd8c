package dev.fairlead.customers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Company names without what differs from letter to letter: legal form, blanks, punctuation, accents, case.
final class NameKeys {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\b(gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|ltd|limited|llc|llp|inc|incorporated|corp|corporation|company|co"
                    + "|plc|pte|pty|pvt|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|aps|sp zoo|group|holding|holdings|und|and)\\b");
    private static final Pattern CHINESE_LEGAL_FORM = Pattern.compile("(股份)?有限(责任)?公司|集团|公司$");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private NameKeys() {}

    static String of(String name) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        // "S.A." and "B.V." before the dots become blanks.
        String words = NEITHER_LETTER_NOR_DIGIT
                .matcher(plain.toLowerCase(Locale.ROOT).replace(".", ""))
                .replaceAll(" ");
        String bare = CHINESE_LEGAL_FORM
                .matcher(LEGAL_FORM.matcher(words).replaceAll(" "))
                .replaceAll("")
                .replace(" ", "");
        return bare.isEmpty() ? words.replace(" ", "") : bare;
    }

    static Stream<String> of(Customer customer) {
        return Stream.concat(Stream.of(customer.name()), customer.aliases().stream())
                .map(NameKeys::of)
                .distinct();
    }
}
