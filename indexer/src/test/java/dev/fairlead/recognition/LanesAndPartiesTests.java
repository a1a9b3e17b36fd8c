package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanesAndPartiesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shanghai - Hamburg via Singapore 40HQ|CNSHA-DEHAM",
                "from Shanghai via Singapore to Hamburg, 2x20GP|CNSHA-DEHAM",
                "POL/POD: Shanghai/Hamburg 40HQ|CNSHA-DEHAM",
                "POL: Shanghai, Ningbo POD: Hamburg|CNSHA-DEHAM,CNNGB-DEHAM",
                "JED→MAA ICD 1.9 cbm; DAM→BLR ICD 3 RT|SAJED-INMAA,SADMM-INBLR",
                "起运港 盐田 目的港 费利克斯托|CNYTN-GBFXT",
                "上海经新加坡到汉堡 40HQ|CNSHA-DEHAM"
            })
    void readsLanes(String text, String lanes) {
        assertThat(Reading.values(MentionType.LANE, text)).containsExactly(lanes.split(","));
    }

    @Test
    void readsALaneThatIsLabelledBackwards() {
        assertThat(Reading.values(MentionType.LANE, "POD Rotterdam\nPOL Ningbo"))
                .containsExactly("CNNGB-NLRTM");
    }

    @Test
    void tellsReceiptTransshipmentAndDelivery() {
        assertThat(Reading.roles("place of receipt: Chongqing, POL Shanghai, T/S Singapore, POD Los Angeles, final"
                        + " destination Chicago"))
                .containsExactly("CNCKG receipt", "CNSHA pol", "SGSIN via", "USLAX pod", "USCHI delivery");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "装货地址：泉州市晋江市五里工业区泉安中路188号，40HQ",
                "Our office in Houston is closed, 40HQ rates next week",
                "Address: 5F, Harbour Tower, Hamburg. We sell 40HQ",
                "payable at DBS Hong Kong 016-478-000447, 40HQ",
                "I met John in Singapore, Rotterdam data centre is fine and Hamburg too, the proxy listens on port 8080 as before."
            })
    void makesNoPortsOfAddressesAndTowns(String text) {
        assertThat(Reading.roles(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shipper: NORTHSTAR TEXTILE CO LTD, POL Ningbo|NORTHSTAR TEXTILE CO LTD",
                "收货人 北星贸易有限公司|北星贸易有限公司",
                "shipper GUANGDONG SUNRISE TOYS CO., LTD|GUANGDONG SUNRISE TOYS CO., LTD",
                "Consignee: Bella Home BV Notify: same as consignee|Bella Home BV"
            })
    void readsPartiesAsSuggestions(String text, String name) {
        assertThat(Reading.of(text).mentions())
                .filteredOn(mention -> mention.type() == MentionType.CUSTOMER)
                .singleElement()
                .satisfies(party -> {
                    assertThat(party.value()).isEqualTo(name);
                    assertThat(party.score()).isBetween(0.6, 0.89);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"尊敬的客户：您的货物已到港", "Dear customer: we moved", "your customer wants 40HQ"})
    void makesNoPartiesOfGreetings(String text) {
        assertThat(Reading.values(MentionType.CUSTOMER, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Carrier: MSC|MSCU", "船公司：中远海运|COSU", "马士基或者达飞|MAEU,CMDU", "Shanghai-Hamburg 40HQ with ONE|ONEY"})
    void readsCarriers(String text, String codes) {
        assertThat(Reading.values(MentionType.CARRIER, text)).containsExactly(codes.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one of them", "Msc in physics", "the one and only"})
    void makesNoCarriersOfWords(String text) {
        assertThat(Reading.values(MentionType.CARRIER, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FOB Ningbo|FOB|CNNGB",
                "terms: fob|FOB|''",
                "条款CIF|CIF|''",
                "price is C&F Jeddah|CFR|SAJED",
                "Ex works Guangzhou|EXW|CNCAN"
            })
    void readsIncotermsWithTheirPlace(String text, String term, String place) {
        assertThat(Reading.of(text).mentions())
                .filteredOn(mention -> mention.type() == MentionType.INCOTERM)
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.value()).isEqualTo(term);
                    assertThat(read.detail()).isEqualTo(place);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3x40HQ|3",
                "20GP X 2|2",
                "2个40高柜|2",
                "Requirement for 20ft: 7 containers|7",
                "39 X 40`SOC|39",
                "40HQ|''"
            })
    void countsBoxes(String text, String count) {
        assertThat(Reading.of(text).mentions())
                .filteredOn(mention -> mention.type() == MentionType.EQUIPMENT)
                .singleElement()
                .extracting(Mention::detail)
                .isEqualTo(count);
    }

    @Test
    void readsACarriersSubjectsMoreSurelyFromItsOwnAddress() {
        String subject = "HL-22970937 USSAV RESILIENT";
        Mention stranger =
                Reading.subject("someone@else.example", subject).mentions().getFirst();
        Mention carrier =
                Reading.subject("noreply@service.hlag.com", subject).mentions().getFirst();
        assertThat(stranger.value()).isEqualTo("22970937");
        assertThat(carrier.type()).isEqualTo(MentionType.BOOKING);
        assertThat(carrier.score()).isGreaterThan(stranger.score());
        assertThat(Reading.values(
                        MentionType.BOOKING, Reading.subject("x@maersk.com", "Booking Confirmation : 263522431")))
                .containsExactly("263522431");
    }
}
