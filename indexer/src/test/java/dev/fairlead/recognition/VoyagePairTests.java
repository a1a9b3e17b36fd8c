package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ships and voyages that name each other, without label and register.
class VoyagePairTests {

    // ^ ends a line
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jeddah boxes: COMET 26046W is full, ROVER 26047W maybe?;COMET,ROVER;26046W,26047W",
                "20 teu rice Mundra - Jeddah. PELICAN 0312S sailed last night without us;PELICAN;0312S",
                "2x40HC Ningbo to Hamburg, FIDELIO 647W will skip Felixstowe;FIDELIO;647W",
                "Your 3x20GP: TOSCA 248N has been delayed by fog off Durban;TOSCA;248N",
                "Rolled boxes from Colombo go with the next one (CARMEN 2649W);CARMEN;2649W",
                "Reefers for Montevideo, AIDA 4512S ETA 2 Dec;AIDA;4512S",
                "Shut out at Haiphong, loaded instead on RIGOLETTO 249S for Port Klang;RIGOLETTO;249S",
                "去鹿特丹的小柜改配 NORMA 26048E，请知悉;NORMA;26048E",
                "客户通知：宁波到汉堡的货换 AIDA 12W，请更新单证;AIDA;12W",
                "通知：OTELLO 8E（釜山—海参崴，11/28）停航一班，请改下周;OTELLO;8E",
                "通知贵司：下班船NABUCCO 9E，12/5釜山开;NABUCCO;9E",
                "去利物浦的小柜（TURANDOT 648W）还差熏蒸证书;TURANDOT;648W",
                "通知：SIGMA 轮（航次 2646S）在林查班因罢工滞留;SIGMA;2646S",
                "通知各位：SIGMA轮2646S在林查班因罢工滞留;SIGMA;2646S",
                "订舱已确认 2x40HC^船 | VILNIUS MAERSK^航次 | 648E^起 | 大连;VILNIUS MAERSK;648E",
                "出货预告 2x40HC^船NINGBO（就叫宁波这个名字，IMO 9305594）航次 081E^蛇口开;NINGBO;081E",
                "| Ship | Voy | Shekou | Colombo | Mombasa |^| DELTA GULL | 26047W | 27 Nov | 5 Dec | 14 Dec |"
                        + "^| ARCTIC TERN | 26048W | 4 Dec | 12 Dec | 21 Dec |^| to be named | 26049W | 11 Dec | 19 Dec | 28 Dec |"
                        + ";DELTA GULL,ARCTIC TERN;26047W,26048W,26049W",
                "Draft B/L: vessel shld be HMM DUBLIN 0022W (draft shows 0021W);HMM DUBLIN;0022W,0021W",
                "船名航次 ONE TRADITION 073W（原为072W）;ONE TRADITION;073W,072W",
                "Vessel: MSC GOLDEN voy 124E instead of 123E, please amend;MSC GOLDEN;124E,123E",
                "Cargo manifest of EXPRESS ROME 0NLJ2S1MA is attached, she calls Kingston on 29.11 and then she goes on"
                        + " to another place where nobody waits.;EXPRESS ROME;0NLJ2S1MA"
            })
    void areTakenWithASecondSign(String text, String ships, String voyages) {
        String lines = text.replace('^', '\n');
        assertThat(Reading.values(MentionType.VESSEL, lines)).containsExactly(ships.split(","));
        assertThat(Reading.values(MentionType.VOYAGE, lines)).containsExactlyInAnyOrder(voyages.split(","));
    }

    @Test
    void sayThatOnlyTheTwoSpeakForEachOther() {
        Recognition seen = Reading.of("Boxes for Colombo, 2x40HC, perhaps with CARMEN 2649W or another");
        assertThat(seen.mentions())
                .filteredOn(mention -> mention.type() == MentionType.VESSEL)
                .singleElement()
                .satisfies(ship -> assertThat(ship.evidence())
                        .contains("but only the two name each other")
                        .doesNotContain("nothing else speaks of freight"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AE7 648W from Ningbo to Hamburg is full",
                "Loop FAL1 648W is delayed, 2x40HC",
                "TP8 648W omits Oakland, 3x40HC wait",
                "MSC 648W is full, 2x40HC Ningbo to Hamburg",
                "Container goes to LOT 2648W, 2x40HC in Ningbo",
                "The flat is at 12 ELM GARDEN 214W, near the port of Hamburg",
                "Boxes at GATE 12E closed, 2x40HC Hamburg",
                "Yard ZONE 3W is full, 2x20GP wait in Durban",
                "WEEK 48W is full, 2x20GP Durban",
                "Deliver 2x40HC to our store at 120 W MAIN, Chicago",
                "1x40HC of LED 100W, BULB 150W to Hamburg",
                "1x40HC of PANEL 545W and INVERTER 3000W to Rotterdam",
                "2x20GP coils SUS 304S and TYPE 316E to Antwerp",
                "1x20GP pumps model TITAN 500W to Jebel Ali",
                "Position of the ship SOUTH 12S, 2x20GP Durban",
                "BERTH 214W is closed, the 2x40HC wait in Santos",
                "Meet me in ROOM 214W, the rate for 2x40HC Hamburg is due",
                "The 2x40HC stand in BLOCK 12E, port of Santos",
                "40HC 648W Ningbo to Hamburg",
                "配 2x40HC，仓库在 GATE 12E，上海到汉堡",
                "1x40HC投光灯 LED 200W，去汉堡",
                "PLEASE BOOK 2X40HC NINGBO HAMBURG WITH NEXT SAILING 648W"
            })
    void areNotMadeOfOtherFigures(String text) {
        assertThat(Reading.values(MentionType.VESSEL, text)).isEmpty();
    }

    @Test
    void aPairWithoutASecondSignIsOnlySuggested() {
        Recognition read = Reading.of("2x40HC Ningbo to Hamburg. Maybe FIDELIO 647W?");
        assertThat(read.mentions())
                .filteredOn(mention -> mention.type() == MentionType.VESSEL)
                .singleElement()
                .satisfies(ship -> {
                    assertThat(ship.value()).isEqualTo("FIDELIO");
                    assertThat(ship.score()).isBetween(0.6, 0.9);
                });
    }

    @Test
    void linesOfNamesAndNumbersBelowTheWordImoAreShips() {
        String text = "Please check the IMO numbers\nMEDKON GEMLIK - 9430040\nEVER ART - 9893944 ?\nfor Istanbul";
        assertThat(Reading.values(MentionType.VESSEL, text)).containsExactly("MEDKON GEMLIK", "EVER ART");
        assertThat(Reading.values(MentionType.IMO, text)).containsExactly("9430040");
        assertThat(Reading.values(MentionType.VOYAGE, text)).isEmpty();
    }

    @Test
    void mailOfOtherOfficesHasNoShips() {
        String text =
                "Hello all, the printer in room NORTH 214E is broken again and somebody should call the firm about it."
                        + " Please use the one in SOUTH 112W until then, it was repaired on Monday. Regards";
        assertThat(Reading.values(MentionType.VESSEL, text)).isEmpty();
        String course =
                "Course ALGEBRA 101E is full, PHYSICS 102E is open, I go to Hamburg for my studies in spring, and"
                        + " my sister is in Rotterdam for the same reason, too";
        assertThat(Reading.values(MentionType.VESSEL, course)).isEmpty();
    }
}
