package dev.fairlead.linking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of firms without what differs from letter to letter: legal form, blanks, punctuation, accents, case.
public final class FirmName {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\b(gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|ltd|limited|llc|llp|inc|incorporated|corp|corporation|company|co"
                    + "|plc|pte|pty|pvt|private|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|aps|sp zoo|sdn|bhd|group|holding"
                    + "|holdings|und|and)\\b");
    private static final Pattern CHINESE_LEGAL_FORM = Pattern.compile("(股份)?有限(责任)?公司|集团|公司$");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private FirmName() {}

    /// What two writings of one firm's name have in common; never empty for a name with a letter or digit.
    public static String key(String name) {
        String bare = bare(name).replace(" ", "");
        return bare.isEmpty() ? words(name).replace(" ", "") : bare;
    }

    /// The words of the name without its legal form, in lower case with single blanks; empty when nothing is left.
    static String bare(String name) {
        return CHINESE_LEGAL_FORM
                .matcher(LEGAL_FORM.matcher(words(name)).replaceAll(" ").strip())
                .replaceAll("")
                .replaceAll(" +", " ")
                .strip();
    }

    /// The bare name when it is more than one everyday word, so that mail that has it most likely speaks of the
    /// firm.
    public static Optional<String> telling(String name) {
        String bare = bare(name);
        boolean chinese = bare.codePoints().filter(Character::isIdeographic).count() >= 3;
        return chinese || bare.indexOf(' ') > 0 ? Optional.of(bare) : Optional.empty();
    }

    private static String words(String name) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        // "S.A." and "B.V." before the dots become blanks.
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(plain.toLowerCase(Locale.ROOT).replace(".", ""))
                .replaceAll(" ");
    }
}
