package dev.fairlead.demo.letters;

import java.util.List;
import java.util.SplittableRandom;

/// Dice that fall the same way for the same seed.
final class Dice {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /// Dice for one numbered story of a seed, whatever was thrown for the others.
    static Dice forStory(long seed, long number) {
        return new Dice(new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L)).nextLong());
    }

    /// From `low` to `high`, both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    long seconds(long bound) {
        return random.nextLong(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// Replaces each `#` by a digit and each `?` by a letter.
    String shape(String pattern) {
        StringBuilder shaped = new StringBuilder(pattern.length());
        for (char c : pattern.toCharArray()) {
            switch (c) {
                case '#' -> shaped.append((char) ('0' + between(0, 9)));
                case '?' -> shaped.append(LETTERS.charAt(between(0, LETTERS.length() - 1)));
                default -> shaped.append(c);
            }
        }
        return shaped.toString();
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
