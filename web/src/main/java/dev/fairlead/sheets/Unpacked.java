package dev.fairlead.sheets;

import java.nio.charset.StandardCharsets;

/// Reads what [Packed] wrote.
final class Unpacked {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int BYTE = 0xff;

    private final byte[] bytes;
    private int at;

    Unpacked(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & SEVEN_BITS) << shift;
            if ((next & MORE) == 0) {
                return number;
            }
        }
    }

    int small() {
        return (int) number();
    }

    long wide() {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | bytes[at++] & BYTE;
        }
        return number;
    }

    String text() {
        int length = small();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
