package dev.fairlead.ships;

import dev.fairlead.mentions.Scan;

/// The number behind the word IMO, however the label is written: `IMO 9811000`, `IMO-No. 9684976`, `IMO9777606`,
/// `imo#9571519`, `IMO编号：9462031`.
final class ImoText {

    static final int DIGITS = 7;

    private static final String SIGNS = " :.#-=/'°";
    private static final String[] WORDS = {"NUMBER", "NUM", "NO", "NR", "编号", "编码", "代码", "号码", "号"};

    private ImoText() {}

    /// Offset of the seven digits when the word stands here and they behind it, otherwise -1.
    static int numberAt(String text, int at) {
        if (!text.startsWith("IMO", at) || !Scan.startsWord(text, at)) {
            return -1;
        }
        int number = Scan.skip(text, at + 3, SIGNS);
        for (String word : WORDS) {
            if (text.startsWith(word, number)) {
                number = Scan.skip(text, number + word.length(), SIGNS);
                break;
            }
        }
        return isNumber(text, number) ? number : -1;
    }

    /// Seven digits and nothing that belongs to them.
    static boolean isNumber(String text, int at) {
        int end = Scan.digitsEnd(text, at);
        return end - at == DIGITS && Scan.endsWord(text, end);
    }
}
