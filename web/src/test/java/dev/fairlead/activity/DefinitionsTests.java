package dev.fairlead.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.figures.Metric;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefinitionsTests {

    @ParameterizedTest
    @EnumSource
    void eachFigureIsSaidInBothLanguages(Metric metric) {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.CHINESE}) {
            ResourceBundle words = ResourceBundle.getBundle("messages.activity", locale);
            for (String part : new String[] {"", ".rule", ".example"}) {
                assertThat(words.getString("activity." + metric.key() + part)).isNotBlank();
            }
        }
        assertThat(ResourceBundle.getBundle("messages.activity", Locale.CHINESE)
                        .getString("activity." + metric.key() + ".rule"))
                .containsPattern("\\p{IsHan}");
    }
}
