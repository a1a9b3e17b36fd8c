package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ships that nothing announces: in lists, in sentences, beside their numbers.
class ShipListTests {

    // ^ ends a line
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open positions:^NORD MISTRAL (63k, 4x35t) - open Kakinada 2/12^ARISTEA (58k) - spot Mundra"
                        + "^BULK ORION (81k) - Qingdao 28 Nov|NORD MISTRAL,ARISTEA,BULK ORION",
                "our tonnage list east of suez^- ANASTASIA (53k dwt) open chittagong 25/11"
                        + "^- PEGASUS (56k dwt) spot colombo|ANASTASIA,PEGASUS",
                "Dec sailings Santos - Rotterdam^MONTE SARMIENTO  648N  etd 03/12^VIENNA  649N  etd 10/12"
                        + "|MONTE SARMIENTO,VIENNA",
                "Schedule NSA/JEA^1. SSL KRISHNA V.112W ETD 28/11^2. HOUSTON V.113W ETD 05/12|SSL KRISHNA,HOUSTON",
                "Dec rotation:^SEASPAN DALIAN   voy 048E  etd 01.12^MACAO            voy 049E  etd 08.12"
                        + "|SEASPAN DALIAN,MACAO",
                "12月天津-曼谷船期：^HANSA OFFENBURG 2648S 12/1^BANGKOK 2649S 12/8|HANSA OFFENBURG,BANGKOK",
                "bulkers available Atlantic:^GOLDEN OPAL - APS Recalada 5/10 dec^CLIPPER ISLAND - Gibraltar 1 dec"
                        + "^MANTA - Dakar prompt|GOLDEN OPAL,CLIPPER ISLAND,MANTA",
                "We can offer:^mv DENSA SHARK 56k - Damietta 1 dec^mv ODESSA 57k - Constanta 3 dec|DENSA SHARK,ODESSA"
            })
    void aLineIsWhatTheLinesAroundItAre(String text, String ships) {
        assertThat(Reading.values(MentionType.VESSEL, text.replace('^', '\n'))).containsExactly(ships.split(","));
    }

    @Test
    void portsAndDatesInLinesAreNoShips() {
        assertThat(Reading.values(MentionType.VESSEL, """
                        NINGBO - Hamburg 1150
                        SHANGHAI - Rotterdam 1200
                        CMA, 11/23 sailing""")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fyi KOTA CANTIK berthed Nhava Sheva last night, discharge of the containers starts 0600|KOTA CANTIK",
                "Team, NAVIOS UNISON sailed Jebel Ali yesterday with our 14 containers, freight prepaid|NAVIOS UNISON",
                "due to strike SEASPAN HUDSON omits Felixstowe and slides to Southampton|SEASPAN HUDSON",
                "GSL CHRISTEL slipped 4 days, new ETA Santos 11/12, containers will be discharged there|GSL CHRISTEL",
                "our containers were short shipped and connect the ZHONG GU DI ZHONG HAI now|ZHONG GU DI ZHONG HAI",
                "Is MSC TIANJIN still calling Mundra this week? Shipper waits with 3 containers|MSC TIANJIN",
                "B/L must show vessel not older than 20 years, can MSC CAROLINA qualify?|MSC CAROLINA",
                "your booking is confirmed on MONTE TAMARO, CY closing Friday|MONTE TAMARO",
                "通知：ZHONG GU NAN HAI 昨晚靠泊盐田，请安排还重，柜子尽快进港|ZHONG GU NAN HAI",
                "船东说SEASPAN BRILLIANCE这水船跳蛇口，请重新截单|SEASPAN BRILLIANCE",
                "客户那两个柜在XIN BEIJING上，昨天已经离开新加坡，船期不变|XIN BEIJING",
                "Booking confirmation^Vessel: SAN ALFONSO   DP voyage: 648N|SAN ALFONSO",
                "Booking confirmation^Vessel: CAP JACKSON Loop voyage: 648S|CAP JACKSON"
            })
    void sentencesSpeakOfShips(String text, String ship) {
        assertThat(Reading.values(MentionType.VESSEL, text.replace('^', '\n'))).containsExactly(ship);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSC AGENCY called about the container freight",
                "COSCO LOGISTICS has left the office, ask for the freight",
                "EVER GREEN landscaping sent the container freight quote",
                "ONE TIME offer of freight per container",
                "青岛－－德班　MSC　USD1,850/20GP　USD2,390/40HQ",
                "please ask MAERSK LINE GERMANY for the container freight"
            })
    void officesAreNoShips(String text) {
        assertThat(Reading.values(MentionType.VESSEL, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sailing HOEGH TARGET IMO-No. 9684976 ETS Zeebrugge|9684976",
                "RoRo: MORNING LADY IMO-Nr. 9445980 ETS 12.12.|9445980",
                "unit on CALLAO EXPRESS / 2645N / IMO9777606, temp deviation|9777606",
                "perf vsl MERWEDEGRACHT (imo#9571519) or sub|9571519",
                "Vessel: CAP ANDREAS [IMO 9629445] voy 648N|9629445",
                "MSC SVEVA - VOY FT648W - IMO 9336048 - POD GENOA|9336048",
                "船：HUANGHAI ADVANCE（IMO编号：9458418），12/6装|9458418",
                "vessel NAN MAY, IMO number: 9774496, c/s 5LBT7|9774496"
            })
    void readsTheImoNumberHoweverItsLabelIsWritten(String text, String number) {
        assertThat(Reading.values(MentionType.IMO, text)).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loaded on CMA CGM MEDEA v 0BXCDW1MA, pls send DO|0BXCDW1MA",
                "on board MSC ARIANE v FE648W at Yantian|FE648W",
                "shpd per YM WARRANTY v 033E ex Kaohsiung|033E"
            })
    void readsAVoyageBehindABareV(String text, String voyage) {
        assertThat(Reading.values(MentionType.VOYAGE, text)).containsExactly(voyage);
    }
}
