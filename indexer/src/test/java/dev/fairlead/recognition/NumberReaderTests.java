package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B/L: COSU123456789|COSU123456789",
                "提单号：177FZEZES711236；箱型|177FZEZES711236",
                "attached HBL & MBL SSL21169|SSL21169",
                "HBL# SHHPH2606012.|SHHPH2606012",
                "New invoice GJ26IN2500375201 (BL 262175704)|262175704",
                "release MAEU263814897 please|MAEU263814897",
                "HBL RTM2611-8841 on board|RTM2611-8841",
                "Master bill TRKUIST2600417 arrived|TRKUIST2600417",
                "提单 MEDUXY123456 船名 MSC OSCAR|MEDUXY123456",
                "HBL no. FTL-ICN-50271-2 to be released|FTL-ICN-50271-2",
                "HBL# NGBHAM2611-07 on hand|NGBHAM2611-07",
                "提单号 COSU 6412 345 670|COSU6412345670",
                "单号 SZXLAX26110012，麻烦电放|SZXLAX26110012",
                "house KELMIA260401 has 22 ctns lamps, container at Keelung|KELMIA260401",
                "MBL/HBL: COSU6412345670/SSL21169|COSU6412345670,SSL21169"
            })
    void readsBillsOfLading(String text, String number) {
        assertThat(Reading.values(MentionType.BL, text)).containsExactly(number.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Booking Confirmation : 263522431|263522431",
                "CMA CGM - Booking confirmation available – EID0923290 - - 0INLRW1MA|EID0923290",
                "订舱号：6441804980|6441804980",
                "SO：024C512345 起运港：蛇口|024C512345",
                "SI submitted 262874542-27Dec2025 20:48:34 UTC|262874542",
                "we confirm your booking EGLV149602345678 on EVER GIVEN|EGLV149602345678",
                "Affected bookings 177ZSZSZS48120K and 177ZSZSZS48233M|177ZSZSZS48120K,177ZSZSZS48233M",
                "S/O：EMC 149600881277|149600881277",
                "si for 2 bookings on CMA CGM GOYA missing - QZC0338120, QZC0338157|QZC0338120,QZC0338157",
                "BKG 263814897, 263814898|263814897,263814898",
                "BKG 262118440-441 are confirmed|262118440",
                "BKG#s 262118440 / 262118441 are confirmed|262118440,262118441",
                "msc bkg ebkg 1190 3327|EBKG11903327",
                "Carrier ref (booking): RICGBG554700|RICGBG554700",
                "BOOKING CANCELLATION: as asked we cancelled ref. XMNE88003412, Xiamen/Manila|XMNE88003412",
                "放舱：SO 2679114480，柜子在洋山提|2679114480"
            })
    void readsBookings(String text, String numbers) {
        assertThat(Reading.values(MentionType.BOOKING, text)).containsExactly(numbers.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Service Contract: 299973976",
                "case number 2512-344221792",
                "booking of 2x40HQ for 20261121",
                "Tel +49 40 263814897, fax 263814898",
                "银行账号6222 0210 0102 3456 789，电话13812345678",
                "so we have 263814897 reasons",
                "our ref SHAHAM2511001, booking follows",
                "part AKXLTR260401 is out of stock",
                "http://example.com/booking/263814897"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(Reading.values(MentionType.BOOKING, text)).isEmpty();
        assertThat(Reading.values(MentionType.BL, text)).isEmpty();
    }

    @Test
    void dealsTheNumbersOfTwoLabelsOut() {
        String text = "提单号/订舱号：COSU6412345670 / 6412345671";
        assertThat(Reading.values(MentionType.BL, text)).containsExactly("COSU6412345670");
        assertThat(Reading.values(MentionType.BOOKING, text)).containsExactly("6412345671");
    }

    @Test
    void readsTheColumnsOfATable() {
        String text = "B/L No.\tBooking No.\tPackages\nMEDUQ7741820\tEBKG11903327\t48210022\nMEDUQ7741821\t\t48210023";
        assertThat(Reading.values(MentionType.BL, text)).containsExactly("MEDUQ7741820", "MEDUQ7741821");
        assertThat(Reading.values(MentionType.BOOKING, text)).containsExactly("EBKG11903327");
    }

    @Test
    void readsContainersWithBlanksAndDashes() {
        String text = "Cntr TEMU 607934-8 / CSQU3054383, MRKU 7230190";
        assertThat(Reading.values(MentionType.CONTAINER, text))
                .containsExactly("TEMU6079348", "CSQU3054383", "MRKU7230190");
    }

    @Test
    void keepsAContainerWithAWrongCheckDigitAsSuspect() {
        Mention suspect = Reading.of("Container: MSCU1234567").mentions().getFirst();
        assertThat(suspect.value()).isEqualTo("MSCU1234567");
        assertThat(suspect.score()).isLessThan(0.2);
        assertThat(suspect.evidence()).contains("check digit is wrong");
    }

    @Test
    void keepsAnAirWaybillAndAnImoNumberWithAWrongCheckDigitAsSuspects() {
        assertThat(Reading.of("MAWB 176-12345674, IMO 9811001").mentions())
                .extracting(Mention::value)
                .contains("176-12345674", "9811001");
        assertThat(Reading.of("MAWB 176-12345674, IMO 9811001").mentions())
                .allMatch(suspect -> suspect.score() < 0.2 && suspect.evidence().contains("check digit is wrong"));
    }

    @Test
    void readsAirWaybills() {
        String text = "MAWB 176-12345675 / HAWB SHA260311, phone 020-81140744";
        assertThat(Reading.values(MentionType.AWB, text)).containsExactly("176-12345675", "SHA260311");
    }

    @Test
    void givesOffsetsOfTheOriginal() {
        String text = "> 箱号：ＭＲＫＵ 723019-0 谢谢";
        Mention container = Reading.of(text).mentions().getFirst();
        assertThat(container.value()).isEqualTo("MRKU7230190");
        assertThat(text.substring(container.start(), container.end())).isEqualTo("ＭＲＫＵ 723019-0");
        assertThat(container.raw()).isEqualTo("ＭＲＫＵ 723019-0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "到港：主单176-1234 5675，分单待告",
                "master bill 176-12345675 is on hold",
                "Shipment 176-1234 5675 DXB-SFO is on hold",
                "MAWB: 176 1234 5675"
            })
    void readsWaybillsInGroupsOfFourAndBehindTheLabelOfABill(String text) {
        assertThat(Reading.values(MentionType.AWB, text)).containsExactly("176-12345675");
        assertThat(Reading.values(MentionType.BL, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"please call 176-1234 5675", "手机 176-1234 5675", "Shipment 176-1234 5674", "提单 17612345675 已出"})
    void takesNoPhoneAndNoOtherNumberForAWaybill(String text) {
        assertThat(Reading.values(MentionType.AWB, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Draft B/L check - MEDUQ7718254 (booking 177VLCVLCA60418)|MEDUQ7718254",
                "Need switch BL for 2611-SHA-0098 (HBL), first set comes back|2611-SHA-0098",
                "no payment for b/l cmdu ngb1234567 yet|CMDUNGB1234567",
                "B/L nos. MEDUAB123456, MEDUAB123457 and MEDUAB123458 are on hold|MEDUAB123456,MEDUAB123457,MEDUAB123458",
                "Cntr no. / BL no.: MSKU7230190 / MEDUAB998811|MEDUAB998811",
                "master WWA-2611-0045 and house IST-0071882 landed|WWA-2611-0045,IST-0071882",
                "Your shipment under bill 712345678 was discharged at Apapa|712345678",
                "Our bill 265891243, please send the draft|265891243",
                "OBL surrendered: HLCUSS5261100123|HLCUSS5261100123"
            })
    void readsBillsHoweverPeopleSpeakOfThem(String text, String numbers) {
        assertThat(Reading.values(MentionType.BL, text)).containsExactlyInAnyOrder(numbers.split(","));
    }

    @Test
    void aBillInFrontOfABookingIsNotTheBooking() {
        String text = "Draft B/L check - MEDUQ7718254 (booking 177VLCVLCA60418)";
        assertThat(Reading.values(MentionType.BOOKING, text)).containsExactly("177VLCVLCA60418");
    }

    @Test
    void theHouseBehindAnAirWaybillIsAnAirWaybill() {
        assertThat(Reading.values(MentionType.AWB, "AWB 235-44170626 / house IST-0071882 landed JFK"))
                .containsExactly("235-44170626", "IST-0071882");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shipping bill 7788123 dated 14/11/2026 at Mundra, 1x20GP",
                "Please pay the phone bill 123456789 this week",
                "Pls send draft B/L for 2x40HC before 24NOV2026",
                "HBL to be released upon payment of INR 45,500",
                "House rules: the gate of the depot closes at 18:00, quay 869"
            })
    void takesNoOtherBillForABillOfLading(String text) {
        assertThat(Reading.values(MentionType.BL, text)).isEmpty();
    }
}
