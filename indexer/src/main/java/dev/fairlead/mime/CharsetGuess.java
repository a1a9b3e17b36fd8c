package dev.fairlead.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Which charset bytes are in, by what decodes without damage.
final class CharsetGuess {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<String> SINGLE_BYTE = List.of("windows-", "ISO-8859-", "US-ASCII", "IBM", "KOI8");

    /// Enough for the detector behind the first byte that says anything; more only costs time.
    private static final int SAMPLE = 4 * 1024;

    /// On fewer bytes than this the detector's word on double-byte sets is worth little.
    private static final int SHORT = 100;

    private CharsetGuess() {}

    /// Believes the declaration unless the bytes contradict it.
    static String declared(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.indexOf(Charsets.REPLACEMENT) < 0 ? text : leastDamaged(bytes, text);
        }
        Utf8Shape shape = Utf8Shape.of(bytes);
        if (isSingleByte(charset)) {
            // Every byte is some letter there, so the declaration proves nothing against valid UTF-8, and Western sets
            // are what programs write that were never told the true one.
            boolean contradicted = shape.valid() ? shape.multiByte() > 0 : isWestern(charset) && shape.mostlyPairs();
            return contradicted ? undeclared(bytes) : new String(bytes, charset);
        }
        if (shape.valid() && shape.threeByte() > 1 && !charset.name().startsWith("UTF-")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        String text = new String(bytes, charset);
        return text.indexOf(Charsets.REPLACEMENT) < 0 ? text : leastDamaged(bytes, text);
    }

    static String undeclared(byte[] bytes) {
        Utf8Shape shape = Utf8Shape.of(bytes);
        if (shape.valid() && shape.multiByte() > 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return leastDamaged(bytes, new String(bytes, likely(bytes, shape)));
    }

    private static Charset likely(byte[] bytes, Utf8Shape shape) {
        Charset detected = detect(bytes);
        if (!shape.mostlyPairs()) {
            // A few accents say too little: the detector takes German for Greek.
            boolean fewAccents = bytes.length < SHORT && shape.singles() * 4 < bytes.length;
            return detected == null || isSingleByte(detected) && fewAccents ? WINDOWS_1252 : detected;
        }
        if (detected == null || isSingleByte(detected) || bytes.length < SHORT && shape.commonHanzi()) {
            return GB18030;
        }
        return detected;
    }

    // The reading with the fewest replacement characters; the first reading wins a tie.
    private static String leastDamaged(byte[] bytes, String first) {
        String best = first;
        long damage = damage(first);
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (damage == 0) {
                return best;
            }
            String other = new String(bytes, charset);
            long otherDamage = damage(other);
            if (otherDamage < damage) {
                best = other;
                damage = otherDamage;
            }
        }
        return best;
    }

    private static long damage(String text) {
        long damage = 0;
        for (int at = text.indexOf(Charsets.REPLACEMENT); at >= 0; at = text.indexOf(Charsets.REPLACEMENT, at + 1)) {
            damage++;
        }
        return damage;
    }

    private static boolean isWestern(Charset charset) {
        return charset.equals(WINDOWS_1252) || charset.name().equals("ISO-8859-15");
    }

    private static boolean isSingleByte(Charset charset) {
        return SINGLE_BYTE.stream().anyMatch(charset.name()::startsWith);
    }

    private static @Nullable Charset detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        int start = Charsets.plainAscii(bytes);
        detector.handleData(bytes, start, Math.min(bytes.length - start, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? null : Charsets.named(name).orElse(null);
    }
}
