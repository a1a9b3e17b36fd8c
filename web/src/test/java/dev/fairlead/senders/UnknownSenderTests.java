package dev.fairlead.senders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownSenderTests {

    @Test
    void namesTheDomain() {
        assertThat(UnknownSender.of("acme.example").arguments()).containsExactly("acme.example");
    }

    @Test
    void repeatsOnlyTheBeginningOfWhatSomebodyPutIntoTheAddress() {
        assertThat(UnknownSender.of("x".repeat(5_000)).arguments()).containsExactly("x".repeat(80) + "…");
    }
}
