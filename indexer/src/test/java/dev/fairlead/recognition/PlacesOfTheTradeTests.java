package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Airports by their codes, inland terminals, Chinese names as people write them, and where somebody only sits.
class PlacesOfTheTradeTests {

    // ^ ends a line
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RFQ AIR^airport of dep BLR^airport dest ORD^5 pallets gw 2350 kgs|INBLR,USORD",
                "rate pls CAN-DXB 500kg+ , PVG-AMS 1000kg+, HKG-LHR 300kg by air freight"
                        + "|CNCAN,AEDXB,CNPVG,NLAMS,HKHKG,GBLHR",
                "pls quote air SZX/LAX 18 ctn 322kg and NKG/ORD 40 ctn 700kg|CNSZX,USLAX,CNNKG,USORD",
                "$1,640/HQ NSA-Mombasa , last month was 1,890 so its already down. yr target 1500 not workable sorry,"
                        + " book by friday to hold|CNNSA,KEMBA",
                "門到港：不來梅港、漢堡同價 USD 1,450/40HQ|DEBRV,DEHAM",
                "麥寮卸貨，台北港裝，請報運費|TWMLI,TWTPE",
                "鲅鱼圈到马尼拉，2个小柜，请报海运费|CNYIK,PHMNL",
                "Bayuquan to Manila 2x20GP rate pls|CNYIK,PHMNL",
                "霍尔果斯出境，阿拉山口备选，到莫斯科铁路柜 1*40HQ|CNHRS,CNAKL,RUMOW",
                "货去莱克索斯，转阿尔赫西拉斯，还是里斯本？柜子2个|PTLEI,ESALG,PTLIS",
                "rail via Manzhouli or Erenhot to Tashkent 40HC rate|CNMLX,CNERC,UZTAS",
                "door Joliet, pier Long Beach, from Haiphong 40HC rate incl. IPI|USJOT,USLGB,VNHPH",
                "Kattupalli or Ennore to Port Klang 5x20GP|INKAT,INENR,MYPKG"
            })
    void readsPlaces(String text, String ports) {
        assertThat(Reading.values(MentionType.PORT, text.replace('^', '\n')))
                .containsExactlyInAnyOrder(ports.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pls quote LCL from Genoa to Navegantes, 3 crates^^Obrigada,^Itajai - SC - Brasil|ITGOA,BRNVT",
                "LCL Nhava Sheva to Durban 4 cbm. Thx^Rakesh Shah / Pricing / Ahmedabad / M: +91 98250 11223|INNSA,ZADUR",
                "frt USD 78.50 pmt Lianyungang to Beira, open till 26 Nov 1700 Beijing|CNLYG,MZBEW",
                "Offer valid till 25/11 1500 Singapore, cargo ex Map Ta Phut to Chennai 3x20GP|THMAT,INMAA"
            })
    void whereSomebodySitsIsNoPort(String text, String ports) {
        assertThat(Reading.values(MentionType.PORT, text.replace('^', '\n')))
                .containsExactlyInAnyOrder(ports.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"11月欧基：鹿特丹/汉堡/勒阿弗尔 大柜2400美金，费利克斯托+100|NLRTM,DEHAM,FRLEH,GBFXT"})
    void alternativesWithAnAdditionAreNoSignature(String text, String ports) {
        assertThat(Reading.values(MentionType.PORT, text)).containsExactlyInAnyOrder(ports.split(","));
    }
}
