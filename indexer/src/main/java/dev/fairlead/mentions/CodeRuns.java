package dev.fairlead.mentions;

import java.util.Arrays;

/// The stretches of capitals and digits of a text that have a digit in them, from left to right. Most words have none:
/// who looks for numbers and codes needs not look at words.
public final class CodeRuns {

    private int[] places = new int[64];
    private int count;

    private CodeRuns() {}

    static CodeRuns of(String text) {
        CodeRuns runs = new CodeRuns();
        int start = 0;
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = !Scan.isCode(c);
            if (ends || i - start == Scan.LONGEST_RUN) {
                runs.add(digit, start, i);
                start = ends ? i + 1 : i;
                digit = false;
            }
            digit |= Scan.isDigit(c);
        }
        runs.add(digit, start, text.length());
        return runs;
    }

    private void add(boolean digit, int start, int end) {
        if (!digit) {
            return;
        }
        if (2 * count == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[2 * count] = start;
        places[2 * count + 1] = end;
        count++;
    }

    public int count() {
        return count;
    }

    public int start(int index) {
        return places[2 * index];
    }

    public int end(int index) {
        return places[2 * index + 1];
    }
}
