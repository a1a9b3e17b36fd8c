package dev.fairlead.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes of a CSV file to text. Spreadsheets save in the charset of the machine: a Chinese one in GB18030, a
/// western one in Windows-1252, and "Unicode text" is UTF-16.
final class CsvText {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private CsvText() {}

    static String of(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            String lenient = new String(bytes, StandardCharsets.UTF_8);
            if (isMostlyReadable(lenient)) {
                return lenient;
            }
            return new String(bytes, isMostlyPairs(bytes) ? CHINESE : WESTERN);
        }
    }

    /// UTF-8 with some damage: one bad cell must not cost the file.
    private static boolean isMostlyReadable(String lenient) {
        long damaged = lenient.chars().filter(c -> c == '\uFFFD').count();
        long readable = lenient.chars().filter(c -> c > 127 && c != '\uFFFD').count();
        // bytes of other charsets look like UTF-8 now and then, never twenty times running
        return readable > 20 * damaged;
    }

    /// Chinese characters are two high bytes side by side; a western accent stands among plain letters.
    private static boolean isMostlyPairs(byte[] bytes) {
        int paired = 0;
        int alone = 0;
        int run = 0;
        for (byte b : bytes) {
            if (b < 0) {
                run++;
            } else {
                paired += run > 1 ? run : 0;
                alone += run == 1 ? 1 : 0;
                run = 0;
            }
        }
        return paired > alone;
    }
}
