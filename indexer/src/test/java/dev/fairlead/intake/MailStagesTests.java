package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What works behind the pipeline leaves the machine to it.
class MailStagesTests {

    @ParameterizedTest
    @ValueSource(longs = {1_250, 3_000, 60_000})
    void worksAFifthOfTheTimeWhileMailWaits(long worked) {
        assertThat((double) worked / (worked + MailStages.stepBack(worked))).isLessThanOrEqualTo(0.2);
    }

    @Test
    void stepsBackForSecondsHoweverLittleThereWasToDo() {
        assertThat(MailStages.stepBack(0)).isGreaterThanOrEqualTo(1_000);
    }
}
