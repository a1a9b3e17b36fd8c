package dev.fairlead.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoStartTests {

    @Test
    void saysHowManyMailsThereAreOnlyWhenAllAreIn() {
        assertThat(DemoStart.mails(true, 777)).isEqualTo("900 messages from three mailboxes, 777 different mails");
        assertThat(DemoStart.mails(false, 0)).isEqualTo("900 messages from three mailboxes; they are still being read");
    }
}
