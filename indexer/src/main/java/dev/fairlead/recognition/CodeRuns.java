package dev.fairlead.recognition;

import java.util.Arrays;

/// The stretches of capitals and digits of a text that have a digit in them, from left to right. Most words have none:
/// who looks for numbers and codes needs not look at words.
final class CodeRuns {

    private int[] places = new int[64];
    private int count;

    private CodeRuns() {}

    static CodeRuns of(String text) {
        CodeRuns runs = new CodeRuns();
        int start = 0;
        while (start < text.length()) {
            int end = Scan.codeEnd(text, start);
            if (Scan.hasDigit(text, start, end)) {
                runs.add(start, end);
            }
            start = Math.max(start + 1, end);
        }
        return runs;
    }

    private void add(int start, int end) {
        if (2 * count == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[2 * count] = start;
        places[2 * count + 1] = end;
        count++;
    }

    int count() {
        return count;
    }

    int start(int index) {
        return places[2 * index];
    }

    int end(int index) {
        return places[2 * index + 1];
    }
}
