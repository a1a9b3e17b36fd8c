package dev.fairlead.mime;

/// What the bytes above 127 look like.
///
/// @param valid no byte breaks the rules of UTF-8 (RFC 3629); a character cut off at the end is forgiven
/// @param multiByte sequences of two bytes or more
/// @param threeByte sequences of three bytes or more: Chinese in UTF-8
/// @param pairs runs of high bytes as GBK, Big5 and EUC write words
/// @param singles runs of high bytes as single-byte sets write them
/// @param hanzi high pairs, and of these the ones in the rows of the common characters (GB 2312 level 1)
record Utf8Shape(boolean valid, int multiByte, int threeByte, int pairs, int singles, Hanzi hanzi) {

    /// Double-byte characters seen and those of them that are everyday Chinese.
    record Hanzi(int all, int common) {}

    static Utf8Shape of(byte[] bytes) {
        boolean valid = true;
        int multi = 0;
        int three = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i);
            if (length == 0) {
                valid = false;
                break;
            }
            multi++;
            three += length > 2 ? 1 : 0;
            i += length;
        }
        return valid ? new Utf8Shape(true, multi, three, 0, 0, new Hanzi(0, 0)) : runs(bytes);
    }

    /// Double-byte writing rather than accents.
    boolean mostlyPairs() {
        return !valid && pairs > 2 * singles;
    }

    /// Most characters would be everyday ones in GB 2312.
    boolean commonHanzi() {
        return hanzi.common * 10 >= hanzi.all * 7;
    }

    private static Utf8Shape runs(byte[] bytes) {
        int pairs = 0;
        int singles = 0;
        int all = 0;
        int common = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int end = i;
            while (end < bytes.length && bytes[end] < 0) {
                if ((end - i) % 2 == 0) {
                    all++;
                    common += (bytes[end] & 0xFF) >= 0xB0 && (bytes[end] & 0xFF) <= 0xD7 ? 1 : 0;
                }
                end++;
            }
            if (isDoubleByte(bytes, i, end)) {
                pairs++;
            } else {
                singles++;
            }
            i = end;
        }
        return new Utf8Shape(false, 0, 0, pairs, singles, new Hanzi(all, common));
    }

    // GBK and Big5 write second bytes of 0x40 to 0x7E too, so a run of odd length may go on in ASCII; one or two high
    // bytes between letters are accents: Müller, Größe.
    private static boolean isDoubleByte(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length == 1 || length <= 3 && isLetter(bytes, start - 1) && isLetter(bytes, end)) {
            return false;
        }
        return length % 2 == 0 || end < bytes.length && bytes[end] >= 0x40;
    }

    private static boolean isLetter(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && Character.isLetter(bytes[at]);
    }

    // Length of the sequence that starts here, 0 when it breaks the rules.
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        for (int k = 1; k < length; k++) {
            if (at + k >= bytes.length) {
                return bytes.length - at;
            }
            if ((bytes[at + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length == 3 && lead == 0xE0 && (bytes[at + 1] & 0xFF) < 0xA0 ? 0 : length;
    }
}
