package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POL: NHAVA SHEVA / MUNDRA; POD: JEBEL ALI|INNSA pol,INMUN pol,AEJEA pod",
                "RFQ Seattle - Antwerp 1x40FR toys|USSEA pol,BEANR pod",
                "NGB→HAM|CNNGB pol,DEHAM pod",
                "PVG-DXB-NBO|CNPVG pol,AEDXB via,KENBO pod",
                "上海到墨尔本 LCL|CNSHA pol,AUMEL pod",
                "起运港 盐田 目的港 费利克斯托|CNYTN pol,GBFXT pod",
                "深圳(盐田)到鹿特丹最新运价|CNYTN pol,NLRTM pod",
                "ex Shanghai, 2x40HQ|CNSHA pol",
                "FOB Hamburg|DEHAM pol",
                "JEBEL ALI, UAE to Sohar|AEJEA pol,OMSOH pod",
                "鹿特丹/汉堡/安特卫普|NLRTM,DEHAM,BEANR",
                "Shanghai/Hamburg USD 1,850 per 40HC|CNSHA pol,DEHAM pod",
                "BOM/JFK by air, 12 pcs 340 kg|INBOM pol,USJFK pod",
                "Colombo / Hamburg / Rotterdam 40HC USD 2,450|LKCMB pol,DEHAM pod,NLRTM pod",
                "Hamburg/Bremerhaven are open again, 40HQ|DEHAM,DEBRV",
                "to Santos/Hamburg, 40HQ|BRSSZ pod,DEHAM pod",
                "40HQ calls at Santos/Durban/Lagos next week|BRSSZ,ZADUR,NGAPP",
                "香港飞洛杉矶（LAX）空运价格，CX直飞：45KG以上 HKD 46/KG|HKHKG pol,USLAX pod",
                "landed JFK, AWB 235-44170626, 6 pcs|USJFK",
                "以下為上海到基隆報價|CNSHA pol,TWKEL pod",
                "port of discharge CNSHG|CNSHA pod",
                "B/L switch at HKG is possible, 40HQ|HKHKG",
                "CX0971 23/NOV XMN/HKG/SYD, MAWB 160-22899144|CNXMN,HKHKG,AUSYD",
                "询个空运：PVG到内罗毕NBO，5托 9.6CBM|CNPVG pol,KENBO pod",
                "A/F tariff^LAX  75   6.10^ATL  75   6.40|USLAX,USATL",
                "2x20 sugar, santos-misurata, pls quote by tonight so that we can answer our client in the morning|BRSSZ pol,LYMRA pod",
                "Truck Lyon-Fos 40HQ|FRLIO pol,FRFOS pod",
                "起运：黄埔新港  目的：沙迦、阿治曼 柜型：1*20GP|CNHUA pol,AESHJ pod,AEAJM pod"
            })
    void readsPortsAndTheirRoles(String text, String expected) {
        // ^ ends a line
        assertThat(Reading.roles(text.replace('^', '\n'))).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We apologise for the DELAY and will GRANT 2 extra free days; DEBIT note follows.",
                "Good day to you",
                "They CAN do it, a SIN of omission, LED lamps, a MAN and a SUB",
                "Singapore Ltd",
                "Northstar Hamburg Trading GmbH",
                "Dear Santos,",
                "上海集行供应链管理有限公司",
                "call my mobile, it is nice",
                "SHA-256",
                "40HQ to Hull Builders Merchants",
                "pay to 中国银行天津分行, 40HQ",
                "40HQ out of our Houston warehouse",
                "The vessel remains at anchorage, MV BLUE LOTUS",
                "Thank you for your order of 1 x 20 l storage box and 2 x 40 cm shelf, sent from our shop in Houston on Monday",
                "Santos 2-1 Valencia, goals by Costa (14') and Nelson (40'). Next up is Genoa away on 5 December; tickets from EUR 20"
            })
    void doesNotMakePortsOfWordsAndFirms(String text) {
        assertThat(Reading.roles(text)).isEmpty();
    }

    @Test
    void doubtsPortsInSignatures() {
        Recognition signature = Reading.of("", "John Smith\nHamburg", ZoneKind.SIGNATURE);
        assertThat(Reading.values(MentionType.PORT, signature)).isEmpty();
    }

    @Test
    void countsWhatIsQuotedAndSaysSo() {
        Recognition quoted = Reading.of("", "> POL: Ningbo", ZoneKind.QUOTED);
        assertThat(quoted.mentions()).singleElement().satisfies(port -> {
            assertThat(port.value()).isEqualTo("CNNGB");
            assertThat(port.zone()).isEqualTo(ZoneKind.QUOTED);
        });
    }

    // ^ ends a line
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "HAPAG-LLOYD (AMERICA) LLC, 3 Ravinia Drive, Suite 1600 Atlanta, GA 30346, USA^B/L HLCUBO12511BCEM2",
                "Freight enquiry, pick up at 12 Mill Road, Coimbatore-641105, INDIA, 20GP",
                "MV BLUE HERON^2015 BLT HONG KONG FLAG SDBC, DWT 38,800",
                "MV BLUE HERON, flag: Panama, dwt 38,800",
                "HARBOUR MARITIME INC. - PIRAEUS^our owners open as follows, MV BLUE HERON",
                "We are ship brokers: NEW YORK * HOUSTON * DUBAI * ISTANBUL * SEOUL, MV BLUE HERON open"
            })
    void readsNoPortsInAddressesFlagsAndOffices(String text) {
        assertThat(Reading.roles(text.replace('^', '\n'))).isEmpty();
    }

    @Test
    void readsShortFormsInSmallLettersBehindVia() {
        assertThat(Reading.roles("Shenzhen-ICDs\nCOSCO via mun USD1650/1700 ETD 20-JULY\nONE via pip USD1350/1550"))
                .containsExactly("CNSZX", "INMUN via", "INPAV via");
    }

    @Test
    void readsNoPortInTheColumnOfCarriers() {
        assertThat(Reading.roles(
                        "SHENZHEN TO NHAVA SHEVA\nRCL USD2200/40HQ\nSJJ USD2000/40HQ\nHPL USD2110/40HQ ETD12-Jul"))
                .containsExactly("CNSZX pol", "INNSA pod");
    }

    @Test
    void readsALaneOverPricesOfManyCarriers() {
        assertThat(Reading.roles("""
                        NINGBO TO CCU
                        SITC USD2350/2800 ETD24-JUL
                        WHL USD1450/2450 ETD24/25-JUL
                        YML USD2050/2150  ETD25-JUL

                        SHANGHAI TO CCU
                        MSC USD1950/1950  ETD22-JUL
                        SITC USD2450/3200 ETD23-JUL

                        XIAMEN TO CCU
                        OOCL USD1925/2050 ETD24/26-JUL
                        """)).containsExactly("CNNGB pol", "INCCU pod", "CNSHA pol", "CNXMN pol");
    }
}
