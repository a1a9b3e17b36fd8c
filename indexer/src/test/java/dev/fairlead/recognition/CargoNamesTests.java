package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.ZoneKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CargoNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "麻烦改单，品名改成 LED灯具，件数320箱|LED灯具",
                "提单品名显示 PLASTIC HANGERS，发货人不变|plastic hangers",
                "品名：挖掘机一台，尺寸1020*295*320cm，22吨|挖掘机",
                "货: phone cases, 请安排 customs hold check, 到了 pls POD|phone cases",
                "宁波-Gdansk 2*40HQ, 货物: auto parts + tires, 大概什么价？|auto parts + tires",
                "货物信息：打包带，25个托，每托800kg|打包带",
                "Commodity to read PLASTIC HANGERS|plastic hangers",
                "Shipper: Nordvik Seafood. Goods frozen mackerel -20C, 5x40RH|frozen mackerel",
                "Commodity Description: Autoparts, car parts, vehicle parts|autoparts, car parts, vehicle parts",
                "1x40'HQ Vung Tau to Gdansk Cargo: rattan baskets Weight: 4,5 tons|rattan baskets",
                "Item: LED panels 600x600, 14 pallets, Nansha - Koper 20GP|led panels",
                "cargo: garden sheds in 4 x 40HC, Ningbo to Umm Qasr|garden sheds"
            })
    void theNameBehindALabelEndsWithItsClause(String text, String expected) {
        assertThat(Reading.values(MentionType.CARGO, text)).containsExactly(expected.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "出一票健身器材到悉尼，3.2方580公斤|健身器材",
                "请问农药可以接吗？20GP，上海到蒙巴萨|农药",
                "装的都是电饭锅和电水壶，深圳盐田到吉布提，40HQ|电饭锅,电水壶",
                "Need rate for 2x40HC of cotton yarn, Karachi to Izmir|cotton yarn",
                "2 x 40HC of scrap tyres for Nhava Sheva ex Felixstowe|scrap tyres",
                "HTS 9403608081, wooden bookcase, 1x40HC, POD Savannah|HS 9403608081,wooden bookcase",
                // a town that no list knows
                "HTS 9403608081, Zorbaville - Qingdao, 1x40HC|HS 9403608081",
                "CGO: 1200MT RICE IN 50KG BAGS KAKINADA/LOME|rice",
                "从热那亚进口，4托 2.2方，木箱包装，机器|机器",
                "气垫船一艘，天津到马尼拉|气垫船",
                "上海港 → 德班，年量 450TEU，发动机零件|发动机零件",
                "盐田—悉尼，到12月7日^鲜荔枝 42箱 386kg|鲜荔枝",
                "10x20' Kandla - Jeddah, non basmati rice: USD 410|non basmati rice",
                "货物: 风扇 + 电饭锅，南沙到德班 5x40HQ|风扇,电饭锅",
                "有这台二手注塑机，从不来梅港进口，框架柜 1*40FR|二手注塑机",
                "关于盐田到桑托斯挖掘机运输，1*40FR 报价 USD 6900|挖掘机",
                "garden irrigation hose, 2 x 40HC, Poti to Aliaga|garden irrigation hose",
                "Reefers with bananas waiting on the quay in Cartagena, 14 x 40RH|bananas",
                "Zeebrugge to Dakar, 3 units tractor heads MAN TGX, 7.9 t|tractor heads",
                "try grains or cement, Algeciras to Dakar, 30000 mt|grains,cement"
            })
    void goodsInASentenceHaveTheirWholeName(String text, String expected) {
        assertThat(Reading.values(MentionType.CARGO, text.replace('^', '\n')))
                .containsExactlyInAnyOrder(expected.split(","));
    }

    @Test
    void aLineMayBeNothingButOneOfTheGoods() {
        String mail = "mundra to mombasa\n5x20\nceramic tile\n27 ton per cntr";
        assertThat(Reading.values(MentionType.CARGO, mail)).containsExactly("ceramic tile");
    }

    @Test
    void goodsNamedInShortAreThoseNamedInFull() {
        Recognition seen = Reading.of(
                "BKG REQ // 4x40HC Laem Chabang - Rotterdam // furniture",
                "Commodity : WOODEN GARDEN FURNITURE\nVolume : 4 x 40HC",
                ZoneKind.NEW);
        assertThat(Reading.values(MentionType.CARGO, seen)).containsOnly("wooden garden furniture");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "品名麻烦提供下，另外要做熏蒸和产地证，宁波-林查班 1*20GP",
                "包装：纸箱，件数：850，宁波—汉堡 1*40HQ",
                "BKK-LHR on TG direct, THB 142/kg +100, no lithium",
                "5x40RH Alesund - Qingdao",
                "1x20' 27t Carrara / La Spezia - Houston",
                "2x40RF 福州-巴塞罗那, PTI & genset",
                "一票普货，广州到巴生，2个小柜",
                "2x40HQ urgent, Shanghai to Hamburg",
                "M/V AL ZUBARA V.647E DELAYED, ETA COLOMBO TBA.\nCARGO INTERESTS WILL BE KEPT POSTED.",
                "LCL from Nhava Sheva to Port Louis USD 30/cbm\nrice, cement and ghee not accepted"
            })
    void packagesServicesTownsAndWhatIsExceptedAreNoCargo(String text) {
        assertThat(Reading.values(MentionType.CARGO, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pls book 1x40HC for ceramic pots from Haiphong to Southampton|ceramic pots",
                "rubber gaskets, 2 cbm, Chennai to Hamburg LCL|rubber gaskets",
                "LCL Ningbo to Santos, we would ship paint brushes, 4.3 cbm|paint brushes",
                "14 cartons of dinner sets wet, TCLU4417725 opened at Auckland|dinner sets",
                "Customs found \"laptop bags\" in the 40HQ at Hamburg|laptop bags",
                "210 ctns kitchen scales + 80 ctns phone stands, Yantian to Long Beach, 14 cbm|kitchen scales,phone stands",
                "Cntr loaded w/ mineral water missed the vessel at Genoa, 1x20GP|mineral water",
                "DESCRIPTION: 960 CTNS OF STAINLESS STEEL COOKWARE|stainless steel cookware",
                "Equipment: 1 x 40 REEF, Fresh lychees, Santos to Genoa|fresh lychees",
                "2x20GP 装 paint additives UN1866, 上海到汉堡|UN1866,paint additives",
                "1*40OT 珠海到开普敦, packing machines 一台, 18.5 吨|packing machines",
                "Pls check whether MSC accepts scrap batteries ex Durban to Busan, 2x20|scrap batteries"
            })
    void goodsThatNoListHasEndWithAWordOfGoods(String text, String expected) {
        assertThat(Reading.values(MentionType.CARGO, text)).containsExactlyInAnyOrder(expected.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40 boxes under B/L EGY-2231 for Nile Glass Co, Hamburg - Alexandria 20GP",
                "Please check the container seals and truck plates before gate in, Mundra 2x20",
                "We offer Maersk boxes or MSC units ex Qingdao, 40HC USD 1,900",
                "The rate stands at USD 2,300 per 40HC Shanghai - Santos",
                "Original papers ready by Monday, Izmir to Felixstowe 1x40HC",
                "spare capacity in our Hamburg warehouse, 200 sheets of wood panels a day",
                "The shipment of Mr Lee left Busan on Friday, 1x20GP"
            })
    void firmsBoxesAndWordsOfTheSentenceAreNoGoods(String text) {
        assertThat(Reading.values(MentionType.CARGO, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CMA CGM booking 2 x 40HC\\nNANSHA - FREMANTLE\\nFLAT-PACK WARDROBES\\nrates valid to 31 Dec|flat-pack wardrobes",
                "MV LUCKY STAR eta Santos, line up to discharge ammonium nitrate, 9000 MT, 4 days|ammonium nitrate",
                "Goods UN3077, ENVIRONMENTALLY HAZARDOUS SUBSTANCE SOLID NOS, class 9, 1x20GP Ningbo - Genoa|"
                        + "UN3077,environmentally hazardous substance solid nos",
                "6x20GP rice 25% broken, 25 mts each, Mundra to Durban|rice 25% broken",
                "1x40RF garlic peeled, Qingdao - Santos|garlic peeled",
                "Cargo fresh mangoes fm Callao to Rotterdam, 1x40RH|fresh mangoes",
                "refer your inquiry wire rods 3,200 mt Bayuquan to Veracruz|wire rods",
                "Commodity: Cumin, turmeric and other spices\\n1x20GP Mundra - Hamburg|cumin, turmeric and other spices",
                "深圳到汉堡拼箱，LED灯条，5.4方 860KG|led灯条"
            })
    void goodsAreReadWithTheirGradeStateAndPlaceInTheMail(String text, String expected) {
        assertThat(Reading.values(MentionType.CARGO, text.replace("\\n", "\n")))
                .containsExactlyInAnyOrder(
                        expected.startsWith("cumin") ? new String[] {expected} : expected.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2个40HQ顺延到下一班，宁波到汉堡",
                "盐田-汉堡 海派1350元/方，一方起收，品牌货、食品不接",
                "NYKU0844612 26,340 kg method 1, Ningbo to Hamburg",
                "MSKU1234565 hole in roof panel, tally sheet is smudged, Brisbane 1x40HC"
            })
    void whatIsDoneWithABookingOrRefusedIsNoCargo(String text) {
        assertThat(Reading.values(MentionType.CARGO, text)).isEmpty();
    }
}
