package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bookings and air waybills that the text speaks of without a label right in front of them.
class UnlabelledNumbersTests {

    @Test
    void thePrefixOfAKnownOwnerSpeaksForAContainer() {
        assertThat(Reading.of("MSKU1234565 and CSQU3054383").mentions())
                .filteredOn(mention -> mention.type() == MentionType.CONTAINER)
                .extracting(Mention::evidence)
                .containsExactly(
                        "shape of a container number, check digit right, prefix of Maersk",
                        "shape of a container number, check digit right");
    }

    // ^ ends a line
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Booking Confirmation^Our Reference:  48120377  BC printed 23.11.2026|48120377",
                "BOOKING CONFIRMATION 2nd UPDATE^Our Ref.: 66120871^2x40HC Hamburg - Callao|66120871",
                "SO SITDLHP604A118：SITU 288015 5 21,560KGS|SITDLHP604A118",
                "又被甩了！MAERSK CAMPTON 647W爆舱，我司271950882这票2个40HQ顺延|271950882",
                "马士基的单271930018今天要截VGM，请尽快回传|271930018",
                "Maersk rolled our 271930444 again, pls push. 4x40HC Nansha - Mombasa|271930444",
                "bkg ref ZIMUSHH31180442 under contract, gate-in from 1/12|ZIMUSHH31180442",
                "real bkg nbr I236410882, pls use for the 2x40HQ|I236410882"
            })
    void readsBookings(String text, String booking) {
        assertThat(Reading.values(MentionType.BOOKING, text.replace('^', '\n'))).containsExactly(booking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check AWB 618-9034 1171 before we cut^(old one 618-9033 9826 is void)|618-90341171,618-90339826",
                "HAWB        MAWB            RTG^MUC110482   020-33718403   MUC-PVG^MUC110491   172-55098120   LUX-CGO"
                        + "|MUC110482,020-33718403,MUC110491,172-55098120"
            })
    void readsAirWaybills(String text, String numbers) {
        assertThat(Reading.values(MentionType.AWB, text.replace('^', '\n')))
                .containsExactlyInAnyOrder(numbers.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "你们仓库把唛头贴错了！SSHA26110912这票应该去里斯本，柜子在港|SSHA26110912",
            })
    void readsBillsInFrontOfTheWordForAShipment(String text, String bill) {
        assertThat(Reading.values(MentionType.BL, text)).containsExactly(bill);
    }
}
