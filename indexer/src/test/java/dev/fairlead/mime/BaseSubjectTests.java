package dev.fairlead.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseSubjectTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rates SHA-HAM | rates sha-ham | false",
                "RE: Rates SHA-HAM | rates sha-ham | true",
                "Re: AW:  Fwd: Rates  SHA-HAM | rates sha-ham | true",
                "Re[3]: Rates | rates | true",
                "RE(2): Rates | rates | true",
                "FW: Rates | rates | false",
                "答复: 转发: 询价 | 询价 | true",
                "回复：询价 | 询价 | true",
                "[EXTERNAL] RE: Rates | rates | true",
                "RE: [EXTERNAL] Rates | rates | true",
                "Reefer rates | reefer rates | false",
                "REF: 4711 | ref: 4711 | false",
                "Re Rates | re rates | false"
            })
    void takesOffWhatAnsweringAndForwardingPutInFront(String subject, String text, boolean answer) {
        assertThat(BaseSubject.of(subject)).isEqualTo(new BaseSubject(text, answer));
    }

    @Test
    void readsAHostileSubjectInOnePass() {
        assertThat(BaseSubject.of("re ".repeat(300_000)).answer()).isFalse();
        assertThat(BaseSubject.of("Re:".repeat(300_000)).answer()).isTrue();
    }
}
