package dev.fairlead.sheets;

import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Tallies;
import org.jspecify.annotations.Nullable;

/// What the figures of mail come to, of a rep and period.
public final class Sum {

    private static final Metric[] METRICS = Metric.values();
    private static final long NONE = Long.MIN_VALUE;

    private final long[] figures = new long[METRICS.length];
    private final int[] counts = new int[METRICS.length];

    static Sum of(Tallies tallies) {
        Sum sum = new Sum();
        for (Metric metric : METRICS) {
            Long figure = tallies.figure(metric);
            sum.figures[metric.ordinal()] = figure == null ? NONE : figure;
            sum.counts[metric.ordinal()] = tallies.count(metric);
        }
        return sum;
    }

    /// As [#bytes()] wrote it; made anew whenever there is another figure.
    static Sum read(byte[] bytes) {
        Sum sum = new Sum();
        Unpacked in = new Unpacked(bytes);
        for (Metric metric : METRICS) {
            int count = metric.source() == Metric.Source.MAIL ? in.small() : 0;
            sum.counts[metric.ordinal()] = count;
            sum.figures[metric.ordinal()] = isCount(metric) ? count : count == 0 ? NONE : in.number();
        }
        return sum;
    }

    /// How many there are, and of medians and shares what they are.
    byte[] bytes() {
        Packed out = new Packed();
        for (Metric metric : METRICS) {
            if (metric.source() == Metric.Source.MAIL) {
                out.number(count(metric));
                if (!isCount(metric) && count(metric) > 0) {
                    out.number(figures[metric.ordinal()]);
                }
            }
        }
        return out.bytes();
    }

    private static boolean isCount(Metric metric) {
        return metric.unit() == Metric.Unit.COUNT || metric.unit() == Metric.Unit.DIFFERENT;
    }

    boolean isEmpty() {
        for (int count : counts) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    public Long figure(Metric metric) {
        long figure = figures[metric.ordinal()];
        return figure == NONE ? null : (Long) figure;
    }

    /// Of how many things the figure is made.
    public int count(Metric metric) {
        return counts[metric.ordinal()];
    }
}
