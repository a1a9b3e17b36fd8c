package dev.fairlead.recognition.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Right, missed and false values of one entity, with a line for each that is not right.
final class Tally {

    private int right;
    private int missed;
    private int wrong;
    private final List<String> lines = new ArrayList<>();

    void count(Entity entity, String id, Set<String> annotated, Set<String> found) {
        List<String> open = new ArrayList<>(found);
        for (String expected : annotated) {
            boolean hit = open.stream()
                    .filter(value -> entity.matches(expected, value))
                    .findFirst()
                    .map(open::remove)
                    .orElse(false);
            if (hit) {
                right++;
            } else {
                missed++;
                lines.add("  miss   %-14s %-8s %s".formatted(entity.label(), id, expected));
            }
        }
        wrong += open.size();
        open.forEach(value -> lines.add("  false  %-14s %-8s %s".formatted(entity.label(), id, value)));
    }

    void add(Tally other) {
        right += other.right;
        missed += other.missed;
        wrong += other.wrong;
    }

    List<String> lines() {
        return lines;
    }

    boolean isEmpty() {
        return right + missed + wrong == 0;
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    @Override
    public String toString() {
        return "%5d %6d %6d    %5.3f  %5.3f  %5.3f".formatted(right, missed, wrong, precision(), recall(), f1());
    }
}
