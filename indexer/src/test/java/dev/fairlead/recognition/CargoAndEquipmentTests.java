package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CargoAndEquipmentTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 X 40' Hi-Cube Container|40HQ",
                "39 X 40`SOC|40GP",
                "05x20|20GP",
                "1*20GP+2*40HQ|20GP,40HQ",
                "20GPx1|20GP",
                "2个40高柜|40HQ",
                "小柜1350 大柜2400 高柜2400美金|20GP,40GP,40HQ",
                "大柜2400美金|40HQ",
                "USD 1850/3300/3300 per 20/40/HQ|20GP,40GP,40HQ",
                "USD 2.9k/HC|40HQ",
                "LCL 3 cbm|LCL",
                "JED→MAA ICD 1.9 cbm|LCL",
                "DEC 1H // EX NANSHA // USD // 20-40-HQ|20GP,40GP,40HQ",
                "EXPORT SHEET, all EUR, quoted / 20 / 40HC|20GP,40HQ",
                "via Tacoma (BNSF)  $4,080 HC, 24 days|40HQ"
            })
    void readsEquipment(String text, String expected) {
        assertThat(Reading.values(MentionType.EQUIPMENT, text)).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 x 20 l storage box and 2 x 40 cm shelf",
                "boxes of 20 x 20 x 30 cm",
                "neither you nor me",
                "CRANES 4 X 35.0T GRAB 4 X 12CBM",
                "at 40 degrees",
                "20 pcs",
                "Air freight Saigon to Chicago, 96 ctns, 1,340 kg, 9.8 cbm",
                "our new hq",
                "we paid $4,080 in the HC store",
                "pages 20-40-60 of the book, 20 / 40 points"
            })
    void doesNotMakeBoxesOfFigures(String text) {
        assertThat(Reading.values(MentionType.EQUIPMENT, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cargo: ceramic tiles HS 690721, 3x40HQ, Ningbo to Hamburg|ceramic tiles,HS 690721",
                "货物：瓷砖 HS 690721，3*40HQ，宁波到汉堡|瓷砖,HS 690721",
                "COMMODITY FOOD STUFF READY TO LOAD|food stuff",
                "Commodity: tyre moulds and accessories, 1,980 KGS|tyre moulds and accessories",
                "Cargo: UN 1993 Flammable Liquid NOS, PG II, 4 drums|UN1993,flammable liquid nos",
                "品名轮胎，毛重约24吨/柜，HS编码4011200000，2个40高柜|轮胎,HS 4011200000",
                "RFQ Seattle - Antwerp 1x40FR toys|toys",
                "3 x 40'hc wooden garden furniture, approx 9.5 tons, Haiphong to Gdansk|wooden garden furniture",
                "1x40HC, 1050 ctns plastic toys, 68 cbm|plastic toys",
                "6500吨热卷，天津新港——胡志明|热卷",
                "青岛到圣安东尼奥 2*40RH 冷冻鱿鱼，温度-18℃|冷冻鱿鱼",
                "2x40hc Varna to Ashdod, sunflower kernels|sunflower kernels",
                "1x20 Batumi to Port Said, ferrosilicon, 25 mt|ferrosilicon",
                "commodity fresh lemons: Durban - Rotterdam 40RF|fresh lemons",
                "宁波—达卡 2.6方 拼箱 服装辅料 480KG|服装辅料",
                "5,500 mt wheat in bulk Novorossiysk/Samsun|wheat in bulk",
                "9/10,000 MT FLY ASH IN JUMBO BAGS (1.4 MT EACH)|fly ash in jumbo bags",
                "客户要从泉州发3台叉车去科隆（巴拿马），40FR|叉车",
                "40RF从上海到岘港，冻带鱼 -18度，大概27吨|冻带鱼",
                "更改：1*40GP，品名由\"玩具\"改为\"塑料积木\"|塑料积木",
                "变压器 power transformer 1件 86吨，太仓 - Mobile, 40FR|变压器 power transformer",
                "2x20 sugar icumsa 45, Santos - Misurata|sugar icumsa 45",
                "The crates contain dairy processing machines, LCL Aarhus - Montevideo|dairy processing machines",
                "320 wooden pallets of bricks, Mersin/Haifa 40HQ|bricks",
                "宁波-长滩，1*45HQ 宠物用品 + 1*40HQ 储物柜（container cabinets）|宠物用品,储物柜",
                "garments on hangers, BLR-DOH-JNB, 612.5 kg|garments on hangers",
                "1*20GP 上海 → 海防，货: garment accessories|garment accessories",
                "description 改成 100% POLYESTER FABRIC, HS 540752, B/L SMLMSHLB6K772100|100% polyester fabric,HS 540752"
            })
    void readsCargo(String text, String expected) {
        assertThat(Reading.values(MentionType.CARGO, text)).containsExactlyInAnyOrder(split(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "委托人：佛山市恒冠家电有限公司 40HQ",
                "2 x 40HQ next week please, Shanghai to Hamburg",
                "Shanghai to Hamburg 40HQ, direct service",
                "Please release this cargo for delivery",
                "Cargo pick-up: USD 250",
                "CARGO WEIGHT: 16000 KG",
                "I bought furniture and toys for the children",
                "COMM: 2.5% TTL",
                "海关公告：品名必须如实填写，40HQ 一律不予放行",
                "17 bags missing from 1x40HQ, Abidjan to Hamburg"
            })
    void doesNotMakeCargoOfSentences(String text) {
        assertThat(Reading.values(MentionType.CARGO, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FOB Ningbo,FOB", "fob ningbo,FOB", "terms CIF,CIF"})
    void readsIncoterms(String text, String expected) {
        assertThat(Reading.values(MentionType.INCOTERM, text)).containsExactly(expected);
    }

    private static String[] split(String list) {
        return list.startsWith("autoparts") ? new String[] {list} : list.split(",");
    }
}
