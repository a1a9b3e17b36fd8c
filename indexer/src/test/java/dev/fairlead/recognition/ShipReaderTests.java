package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

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
                "MSC offers the best rates"
            })
    void doesNotMakeShipsOfWords(String text) {
        assertThat(Reading.values(MentionType.VESSEL, text)).isEmpty();
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
}
