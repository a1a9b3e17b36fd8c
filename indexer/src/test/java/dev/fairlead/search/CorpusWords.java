package dev.fairlead.search;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The words of generated mail: the trade's own, in English and Chinese, and a long tail of invented ones.
final class CorpusWords {
    static final String[] TERMS =
            ("demurrage detention reefer fumigation telex surcharge tender invoice haulage quarantine"
                            + " cartons moisture premium bunker insurance transshipment broker waiver discount originals ventilation"
                            + " warehouse haulier forecast congestion ceramic furniture garlic plywood cosmetics booking container"
                            + " vessel voyage rate rates quotation shipment consignee shipper notify documents release customs"
                            + " clearance inspection weight volume pallets packages loading discharge terminal gate cutoff closing"
                            + " departure arrival schedule delay rollover space allocation confirm confirmed amendment draft seal"
                            + " manifest certificate origin phytosanitary temperature setting genset chassis depot empty pickup"
                            + " return stuffing stripping lashing dunnage hazardous flashpoint declaration packing list freight"
                            + " prepaid collect charges handling documentation amount payment remittance bank account statement")
                    .split(" ");
    static final String[] PLAIN =
            ("the to of and we for is in you on please with your be as this that are our at it by from"
                            + " have can will not has any find attached below kindly regards dear thanks best team need check let know"
                            + " if or but was were been would could should may also other more than after before until week month today"
                            + " tomorrow monday friday morning soon still only both each all same new next last first second one two"
                            + " three under over about into per via due date number update send sent received reply call mail office")
                    .split(" ");
    static final String[] PHRASES = {
        "free time at destination",
        "peak season surcharge",
        "telex release",
        "clean on board",
        "terminal handling charges",
        "port congestion",
        "packing list",
        "blank sailings announced",
        "notify party",
        "arrival notice",
        "verified gross mass",
        "dangerous goods declaration",
        "bunker adjustment factor",
        "letter of credit",
        "lithium batteries",
        "ceramic tiles",
        "frozen shrimp",
        "subject to space and equipment",
        "valid until end of month",
        "all in rate per container"
    };
    static final String[] CHINESE = ("滞箱费 电放 熏蒸证书 锂电池 鹿特丹 汉堡 免箱期 信用证 通风 停航 瓷砖 冻虾 大蒜 燃油附加费 危险品 查验 投保 清洁提单"
                    + " 洛杉矶 通知人 报价 海运费 有效期 订舱 船名 航次 提单 箱号 起运港 目的港 截关 截单 上海 宁波 深圳 青岛 厦门 天津 大连"
                    + " 我司 贵司 请查收 附件 确认 谢谢 麻烦 尽快 回复 安排 客户 货物 重量 体积 件数 毛重 拖车 报关 费用 付款 发票 合同"
                    + " 高柜 平柜 小柜 拼箱 整柜 舱位 紧张 甩柜 爆舱 更新 取消 延误 到港 离港 仓库 装箱 放货 正本 副本 保险 美金 每柜"
                    + " 的 了 在 是 和 有 不 这 我们 你们 已经 可以 需要 如果 因为 所以 今天 明天 昨天 下周 上周 本月 之前 之后 一下")
            .split(" ");
    static final String[] CHINESE_SIGNS = {"，", "。", "，", "；", "\n", "、", " "};
    static final String[] PORTS =
            ("CNSHA CNNGB CNSZX CNTAO CNXMN CNTSN CNDLC CNCAN HKHKG TWKHH KRPUS JPYOK SGSIN MYPKG THLCH"
                            + " VNSGN IDJKT PHMNL INNSA INMUN LKCMB AEJEA SAJED EGALY TRIST GRPIR ITGOA ESVLC ESBCN FRLEH NLRTM BEANR"
                            + " DEHAM DEBRV GBFXT PLGDY SEGOT RULED ZADUR KEMBA NGLOS MAPTM BRSSZ ARBUE CLSAI PECLL MXZLO USLAX USLGB"
                            + " USNYC USSAV USHOU CAVAN CAMTR AUSYD AUMEL NZAKL")
                    .split(" ");
    static final String[] CARGO =
            ("ceramic tiles,frozen shrimp,garlic,furniture,lithium batteries,plywood,cosmetics,steel coils,"
                            + "auto parts,coffee,solar panels,toys,textiles,machinery,chemicals,瓷砖,冻虾,家具")
                    .split(",");
    static final String[] CARRIERS = "MSC MAEU CMDU COSU HLCU ONEY EGLV YMLU HDMU ZIMU".split(" ");
    static final String[] EQUIPMENT = "20GP 40GP 40HQ 45HQ 20RF 40RF".split(" ");

    private static final int TAIL = 40_000;

    /// Invented words and names: real mail never stops bringing new ones.
    static final String[] RARE = rare();

    /// The 3,755 usual characters of GB 2312, for Chinese names.
    static final String HAN = han();

    private CorpusWords() {}

    private static String[] rare() {
        String[] syllables =
                ("ba co da fe gi ho ju ka li mo na or pe qui ra sa ti un va wo xe ya zo an ber cor den el fur gan"
                                + " hol in jar ken lan mar nor ost pan ros sun tor ul vin wes")
                        .split(" ");
        SplittableRandom random = new SplittableRandom(11);
        List<String> words = new ArrayList<>(TAIL);
        for (int i = 0; i < TAIL; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 2 + random.nextInt(3); n > 0; n--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
        return words.toArray(String[]::new);
    }

    private static String han() {
        byte[] bytes = new byte[2 * 3755];
        for (int i = 0; i < 3755; i++) {
            bytes[2 * i] = (byte) (0xB0 + i / 94);
            bytes[2 * i + 1] = (byte) (0xA1 + i % 94);
        }
        return new String(bytes, Charset.forName("GB2312"));
    }
}
