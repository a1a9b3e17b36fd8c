package dev.fairlead.facts;

/// Checksums of 64 bits (FNV-1a, with the last step of MurmurHash3): two words of a million have the same one with a
/// chance of one to 37 million.
public final class Checksum {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Checksum() {}

    /// Never 0, but for the empty text.
    public static long of(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        long sum = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * PRIME;
        }
        sum = (sum ^ (sum >>> 33)) * 0xff51afd7ed558ccdL;
        sum = (sum ^ (sum >>> 33)) * 0xc4ceb9fe1a85ec53L;
        sum ^= sum >>> 33;
        return sum == 0 ? 1 : sum;
    }
}
