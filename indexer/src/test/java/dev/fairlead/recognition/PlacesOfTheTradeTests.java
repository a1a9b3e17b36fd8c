package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
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
                "Kattupalli or Ennore to Port Klang 5x20GP|INKAT,INENR,MYPKG",
                "5x20GP Cai Mep to Aliaga, best rate pls|VNVUT,TRIZM",
                "MAWB 074-14387310, AMS - PTY on the freighter Wednesday|NLAMS,PAPTY",
                "查个空运价：郑州到列日，280kg，1.9个方，不带电|CNZGZ,BELGG",
                "Cargo Manifest of EXPRESS ROME 0NLJ2S1MA, she calls Kingston on 29.11|JMKIN"
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
                "Offer valid till 25/11 1500 Singapore, cargo ex Map Ta Phut to Chennai 3x20GP|THMAT,INMAA",
                "we offer firm for reply 18:00 Athens today: 6,000 mt cement Gemlik to Monrovia|TRGEM,LRMLW",
                "Dear Capt. Odessa Marin,^for Arica ex Ningbo 2x40HQ^Regards, Callao desk, Pacific Line|CLARI,CNNGB",
                "Venlo EUR 395 per 40ft ex Rotterdam^Sjaak, Van der Hamburg Transport|NLRTM,NLVEN",
                "MV BALTIC HERON, flag Malta, load urea 30,000 mt Sfax, disch Liverpool|TNSFA,GBLIV",
                "太仓到德班 2*40HQ^联系 郝海口 139 0592 7710|CNTAC,ZADUR",
                "吉大港那12个柜子（奶粉）还没到，小温州已经不想说话了|BDCGP",
                "司机老南通明早去太仓港提空 20GP*2|CNTAC",
                "温州客户 阀门 到 伊斯坦布尔 20GP 报价|TRIST",
                "目的港蒙特利尔客户已经停产待料，2个40HQ请尽快配船|CAMTR"
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
