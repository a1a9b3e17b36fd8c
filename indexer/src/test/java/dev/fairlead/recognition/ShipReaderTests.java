package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShipReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vessel: MSC GOLDEN  Voyage: 123E|MSC GOLDEN|123E",
                "Booking NG574436480 / MSC GOLDEN V.123E / Hamburg|MSC GOLDEN|123E",
                "船名：COSCO SHIPPING GEMINI 航次：074S|COSCO SHIPPING GEMINI|074S",
                "船名航次：WAN HAI 512 W079 截关时间：2026-11-12|WAN HAI 512|W079",
                "please book on MV Blue Lotus voy 12W|BLUE LOTUS|12W",
                "We load on EVER GIVEN (IMO 9811000) voy 1187W|EVER GIVEN|1187W",
                "INTENDED VESSEL/VOYAGE: CMA CGM VERONA 0INLRW1MA|CMA CGM VERONA|0INLRW1MA",
                "Vsl KOTA LAYANG V. 2528S sails Friday|KOTA LAYANG|2528S",
                "M/V STAR OF HOPE, Voy No: 603W|STAR OF HOPE|603W",
                "arriving Koper per GSL ELENI 647N on 29.11.|GSL ELENI|647N",
                "INTERASIA HERITAGE W018 Keelung 1/12|INTERASIA HERITAGE|W018",
                "Vsl/Voy: ATLANTIC SEA ASE2634|ATLANTIC SEA|ASE2634",
                "Vessel: ZIM VIETNAM Voyage: 82/E|ZIM VIETNAM|82/E",
                "relayed on ELBSKY 648S, eta 30 Nov|ELBSKY|648S",
                "MSC LIVORNO FW646A will skip Casablanca|MSC LIVORNO|FW646A",
                "船 CELSIUS BOSTON 2606E，塔科马。|CELSIUS BOSTON|2606E",
                "EVER BUILD V.0794-074S|EVER BUILD|0794-074S"
            })
    void readsShipAndVoyage(String text, String ship, String voyage) {
        assertThat(Reading.values(MentionType.VESSEL, text)).containsExactly(ship);
        assertThat(Reading.values(MentionType.VOYAGE, text)).containsExactly(voyage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ps.: vessel / etd / eta are always subject to change.",
                "The vessel is delayed by four days because of port congestion",
                "VESSEL IS DELAYED AND WILL BERTH ON MONDAY",
                "Vessel sailing 10th May",
                "Vessel Operations Department",
                "the dream of a happy customer and good value",
                "Vessel/Voyage:",
                "Vessel: AS PER ATTACHED SCHEDULE",
                "VESSEL CONGESTION REPORT: PORT KLANG 3 DAYS, VESSEL BUNCHING EXPECTED",
                "Carrier: ZIM   Vessel: TBN   Voyage: TBN   POL Haifa",
                "Rates and vessel TBA, cargo is ready in Hamburg",
                "CARGO 30,000 MT WHEAT IN BULK OPEN TO OFFERS",
                "MSC offers the best rates"
            })
    void doesNotMakeShipsOfWords(String text) {
        assertThat(Reading.values(MentionType.VESSEL, text)).isEmpty();
    }

    // ^ ends a line and ~ is a tab
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vessel~IMO~Voy~ETD^NORDIC STANI~9697026~647E~23 Nov^ALEXIS~9349813~NX648R~30 Nov"
                        + "|NORDIC STANI,ALEXIS|647E,NX648R|9697026,9349813",
                "Vessel~~~IMO~~Voy^NORDIC STANI~9697026~647E|NORDIC STANI|647E|9697026",
                "Vessel              Voy      ETD SHA^EVER LEGION         1187W    23-Nov^HOKU                0512W    30-Nov"
                        + "|EVER LEGION,HOKU|1187W,0512W|''",
                "船名/航次~截关~开船^CISNES / 2647N~11/23~11/25^NORTHERN GUARD / 2648N~11/30~12/2"
                        + "|CISNES,NORTHERN GUARD|2647N,2648N|''",
                "船名 航次 截港 开船^KEELUNG 26012S 11/24 11/26|KEELUNG|26012S|''",
                "1) MSC OSCAR 123E ETD 25/11^2) GSL ELENI 124E ETD 2/12|MSC OSCAR,GSL ELENI|123E,124E|''"
            })
    void readsTheColumnsOfASchedule(String text, String ships, String voyages, String numbers) {
        String lines = text.replace('^', '\n').replace('~', '\t');
        assertThat(Reading.values(MentionType.VESSEL, lines)).containsExactly(ships.split(","));
        assertThat(Reading.values(MentionType.VOYAGE, lines)).containsExactly(voyages.split(","));
        assertThat(String.join(",", Reading.values(MentionType.IMO, lines))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "船名上海\t航次\tETD\nA\tB\tC",
                "Vessel\"\tVoy】\t提单号【\n\t\t",
                "船名(\t|\t航次|",
                "Vessel汉堡 | 船名汉堡 | 提单号汉堡 | 航次新 | ETD",
                "Vessel\u0000 | 船名\uD83D\uDE00 | 航次\uD83D | \u202E"
            })
    void comesToAnEndWithOddHeadsOfColumns(String text) {
        assertThat(Reading.values(MentionType.VESSEL, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your cargo is booked on SEASPAN GANGES ETD Shanghai 24/11, arriving Rotterdam|SEASPAN GANGES",
                "AS PETRONIA V.0148S closing 24/11 Nansha|AS PETRONIA",
                "MV AS PETRONIA, Nansha - Manila|AS PETRONIA",
                "REN JIAN 23 V.2619N / 南沙-仁川|REN JIAN 23",
                "1）MV XING SHAN 7.6万吨 11/27 空 湛江；2）MV GUO MAY 空 连云港|XING SHAN,GUO MAY",
                "货已经上了 CONTI CHIVALRY，THALASSA DOXA 延误两天|CONTI CHIVALRY,THALASSA DOXA",
                "Dear all, pls note vessel NORTHERN GUARD will omit Colombo, cargo discharged at Nhava Sheva|NORTHERN GUARD",
                "MT NAVE EQUATOR fixed Yanbu/Mumbai with 3,000 MT BASE OIL|NAVE EQUATOR",
                "OPEN TONNAGE^OWL 35K 2011 DUE BALBOA 27 NOV^SEA CONFIDENCE 38,215 DWT OPEN BAYUQUAN|OWL,SEA CONFIDENCE",
                "船名~NORD STAR~航次~47W^货物~瓷砖~件数~12|NORD STAR",
                "空船：^SEA CONFIDENCE 38K 空 湛江|SEA CONFIDENCE",
                "ROTTERDAM MSC ANNA 647W|MSC ANNA"
            })
    void readsShipsWithoutTheRegister(String text, String ships) {
        assertThat(Reading.values(MentionType.VESSEL, text.replace('^', '\n').replace('~', '\t')))
                .containsExactly(ships.split(","));
    }

    @Test
    void hidesThePortInTheNameOfAShip() {
        String text = "CUL NANSHA V. 2528S\nASL QINGDAO V.2508S";
        assertThat(Reading.values(MentionType.VESSEL, text)).containsExactly("CUL NANSHA", "ASL QINGDAO");
        assertThat(Reading.values(MentionType.PORT, text)).isEmpty();
    }

    @Test
    void doesNotTakeACallSignForAVoyage() {
        String text = "M.V. Vega Falktind IMO NO: 9497426 | Call Sign: V7A5267 MMSI:";
        assertThat(Reading.values(MentionType.VESSEL, text)).containsExactly("VEGA FALKTIND");
        assertThat(Reading.values(MentionType.IMO, text)).containsExactly("9497426");
        assertThat(Reading.values(MentionType.VOYAGE, text)).isEmpty();
    }

    @Test
    void takesABareNumberForAnImoNumberOnlyBesideAShip() {
        assertThat(Reading.values(MentionType.IMO, "MSC LEANNE 9767390 spot Busan"))
                .containsExactly("9767390");
        assertThat(Reading.values(MentionType.IMO, "our order 9767390 is late")).isEmpty();
        assertThat(Reading.values(MentionType.IMO, "IMO 9811001")).isEmpty();
    }

    @Test
    void saysWhy() {
        Mention ship =
                Reading.of("MV EVER GIVEN (IMO 9811000) voy 1187W").mentions().getFirst();
        assertThat(ship.evidence())
                .contains("behind 'mv'", "in the register of ships", "IMO number beside it", "voyage behind it");
        assertThat(ship.score()).isGreaterThan(0.99);
    }

    @Test
    void endsNamesAtADashThatStandsAlone() {
        Recognition found = Reading.of("MUNDRA to JEDDAH - MSC/COSCO - Apr 2026, rates per 20GP");
        assertThat(Reading.values(MentionType.VESSEL, found)).isEmpty();
        assertThat(Reading.values(MentionType.PORT, found)).containsExactly("INMUN", "SAJED");
    }

    @Test
    void readsNamesThatBeginWithAnArticle() {
        assertThat(Reading.values(
                        MentionType.VESSEL, "M/V AN PING HAI DWT 38,800 MT - OPEN CASABLANCA O/A 28-30 MAY 2026"))
                .containsExactly("AN PING HAI");
    }

    @Test
    void readsVoyagesInACarriersOwnShapeWithoutLabel() {
        assertThat(Reading.values(MentionType.VOYAGE, "9.21 蛇口 - IZMIT 3高 TEXAS  STAR  0BXQLW1MA 现舱"))
                .containsExactly("0BXQLW1MA");
    }

    @Test
    void aLetterAloneIsTheEndOfANameInFrontOfItsVoyage() {
        Recognition read = Reading.of("Vessel: MARTHA A 22W");

        assertThat(Reading.values(MentionType.VESSEL, read)).containsExactly("MARTHA A");
        assertThat(Reading.values(MentionType.VOYAGE, read)).containsExactly("22W");
    }
}
