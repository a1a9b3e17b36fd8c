package dev.fairlead.mentions;

/// Which Chinese characters stand in a text: a look at a few bits spares the search for words that cannot be there.
///
/// It may say yes in vain, never no.
final class HanSigns {

    /// A power of two; a passage has some hundred different characters.
    private static final int BITS = 4096;

    private final long[] seen = new long[BITS / Long.SIZE];
    private boolean any;

    private HanSigns() {}

    static HanSigns of(String text) {
        HanSigns signs = new HanSigns();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Scan.isChinese(c)) {
                signs.seen[c % BITS / Long.SIZE] |= 1L << c;
                signs.any = true;
            }
        }
        return signs;
    }

    /// A Chinese character stands somewhere.
    boolean areThere() {
        return any;
    }

    /// All Chinese characters of a word stand somewhere.
    boolean have(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Scan.isChinese(c) && (seen[c % BITS / Long.SIZE] & 1L << c) == 0) {
                return false;
            }
        }
        return true;
    }
}
