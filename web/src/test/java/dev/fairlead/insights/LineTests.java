package dev.fairlead.insights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Metric;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineTests {

    private static Figures answered(@Nullable Long minutes) {
        EnumMap<Metric, @Nullable Long> values = new EnumMap<>(Metric.class);
        values.put(Metric.ANSWER, minutes);
        return new Figures(values);
    }

    private static @Nullable Long change(@Nullable Long now, @Nullable Long before) {
        return new Line("", "", answered(now), answered(before)).change(Metric.ANSWER);
    }

    @Test
    void aChangeIsWhatIsNowLessWhatWasBefore() {
        assertThat(change(50L, 20L)).isEqualTo(30);
        assertThat(change(20L, 50L)).isEqualTo(-30);
    }

    @Test
    void whereOneOfThemIsMissingNothingHasChanged() {
        assertThat(change(null, 20L)).isNull();
        assertThat(change(20L, null)).isNull();
    }
}
