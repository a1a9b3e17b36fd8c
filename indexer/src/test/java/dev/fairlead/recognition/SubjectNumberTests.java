package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers in subjects that nobody labels: a part of their own, or where a carrier's program writes them.
class SubjectNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "258114907 // 3X40'HC // NHAVA SHEVA TO OAKLAND //!258114907",
                "Re: SOB CONFIRMATION // 258114907 // 20'DV!258114907",
                "RE: FW: 258114907 || MAERSK || empty not released!258114907",
                "Shipping Instruction Submitted Sh#21407733!21407733"
            })
    void readsBookings(String subject, String booking) {
        assertThat(Reading.values(MentionType.BOOKING, Reading.subject("", subject)))
                .containsExactly(booking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"Arrival notice 258114907!258114907", "CMA CGM - Arrival notice available - NBO3310472!NBO3310472"
            })
    void readsBills(String subject, String bill) {
        Recognition found = Reading.subject("", subject);
        assertThat(Reading.values(MentionType.BL, found)).containsExactly(bill);
        assertThat(Reading.values(MentionType.BOOKING, found)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "258114907 // your order has been sent",
                "Re: 13812345678 // 2x40HQ Ningbo",
                "Invoice 258114907 // 1x40HQ // paid",
                "2x40HQ/258114907/kind regards",
                "20261124 // 1X20GP // MUNDRA"
            })
    void leavesOtherNumbersAlone(String subject) {
        assertThat(Reading.values(MentionType.BOOKING, Reading.subject("", subject)))
                .isEmpty();
    }
}
