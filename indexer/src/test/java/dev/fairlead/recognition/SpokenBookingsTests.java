package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenBookingsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SO list 11/20:\\n024G778120 - 1*40HQ\\n024G778133 - 2*20GP|024G778120,024G778133",
                "SO号如下\\n6418830017（40HQ）\\n6418830025（20GP）|6418830017,6418830025",
                "今天的SO：\\n1) 177KFSFS61108A 福州→Le Havre\\n2) 177KFSFS61120B 福州→Antwerp|177KFSFS61108A,177KFSFS61120B",
                "本周放舱情况：\\n1、COSCO 6423301178 宁波-汉堡\\n2、OOCL 2718834410 宁波-安特卫普|6423301178,2718834410",
                "Booking No.\\n-----------\\nHDMU SHAZ71883300|SHAZ71883300"
            })
    void readsTheLinesBelowTheWord(String text, String expected) {
        assertThat(bookings(text)).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the s/o for the Colombo box is out: CMB0118842, pls collect|CMB0118842",
                "BOOKING已confirm，号码 ONEYSZPFK8123400，盐田 to Savannah|ONEYSZPFK8123400",
                "booking acknowledged (COSU6428811390), SI due 25 Nov|COSU6428811390",
                "SZPB26111897 这票的SO收到没有？|SZPB26111897",
                "6417220981 (SO) 改港到安特卫普|6417220981",
                "下货纸号 SZA8812004 请查收|SZA8812004",
                "B/No. S00881733, ACL Antwerp/Baltimore|S00881733"
            })
    void readsANumberAFewWordsAway(String text, String expected) {
        assertThat(bookings(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hapag bkg 31447781 (2x40HC) + 31447790 (1x20), pls merge|31447781,31447790",
                "CMA booking AXM0338812 voy 0BEJ1W1MA; and AXM0338820 voy same|AXM0338812,AXM0338820",
                "MSC舱单号EBKG18811023改为EBKG18811077|EBKG18811023,EBKG18811077"
            })
    void readsWhatLooksLikeABookingBesideIt(String text, String expected) {
        assertThat(bookings(text)).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Booking:\n20261122 is the day",
                "Bookings team:\n13822017745 Mr Li",
                "Booking details:\nMSKU1234567 40HC",
                "So far:\n20261122001 is only a file name",
                "This booking is for PO 7781200345 and style 99812004.",
                "订舱委托书 编号 WT20261100381 请放舱",
                "关于订舱 客户合同号 HT2026110088 请核对",
                "空运订舱：CA1041/25NOV PVG-FRA 3托 560KG",
                "The booking is cancelled. Number of the invoice is INV88120034"
            })
    void otherNumbersAreNoBookings(String text) {
        assertThat(bookings(text)).isEmpty();
    }

    private static List<String> bookings(String text) {
        return Reading.values(MentionType.BOOKING, text.replace("\\n", "\n"));
    }
}
