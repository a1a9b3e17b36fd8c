package dev.fairlead.mentions;

import dev.fairlead.text.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Words that are no part of a name of goods: those of the sentence, of the trade itself, of countries.
public final class PlainWords {

    private static final Set<String> STOP = Words.set("""
            A AN THE THIS THAT THESE THOSE IT ITS OUR YOUR THEIR HIS HER MY WE YOU THEY I HE SHE ME US THEM WHO
            WHICH WHAT WHEN WHERE HOW WHY IS ARE WAS WERE BE BEEN BEING HAS HAVE HAD DO DOES DID DONE CAN COULD
            WILL WOULD SHALL SHOULD MAY MIGHT MUST NOT NO NONE YES TO FROM BY AT ON FOR WITH WITHOUT AS IF BUT
            OR AND OF IN INTO OUT VIA PER EX EACH EVERY ALL ANY SOME MORE LESS THAN THEN THERE HERE ALSO ONLY
            JUST STILL EVEN AGAIN BOTH URGENT URGENTLY SPOT SPECIAL CHEAP CHEAPEST PROMPT IMMEDIATE IMMEDIATELY
            EXPORT IMPORT LOCAL INTERNATIONAL TRIAL REPEAT REGULAR ADDITIONAL EXTRA ROLLED CANCELLED CANCELED
            POSTPONED DELAYED GATE GATED CUSTOMS CLEARANCE INSPECTION FUMIGATION INSURANCE MULTIMODAL VALUE
            VALUES JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER SOON EARLY
            LATE LATEST EARLIEST PCT EITHER UNTIL TILL AFTER BEFORE DURING WITHIN ABOUT APPROX APPROXIMATELY ABT
            AROUND UP DOWN OVER UNDER SO PLEASE PLS KINDLY THANKS THANK REGARDS RGDS DEAR HI HELLO OK OKAY BEST
            GOOD NEW NEXT LAST FIRST SECOND TODAY TOMORROW YESTERDAY NOW ASAP WEEK WEEKS WEEKLY MONTH MONTHS
            MONTHLY DAY DAYS DAILY YEAR YEARS HOURS MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY JAN
            FEB MAR APR JUN JUL AUG SEP OCT NOV DEC READY AVAILABLE LOADING LOADED LOAD DISCHARGE DISCHARGED
            DELIVERY DELIVERED DELIVER PICKUP PICK DROP OFF RETURN RETURNED COLLECT COLLECTED SHIPPED SHIP SHIPS
            SAILING SAIL SAILED ARRIVED ARRIVING ARRIVE DEPARTED TRANSIT DIRECT SERVICE SERVICES ROUTE ROUTING
            SCHEDULE SPACE SLOT ALLOCATION BOOK BOOKED BOOKING BOOKINGS CONFIRM CONFIRMED ADVISE CHECK QUOTE
            QUOTES QUOTED QUOTATION OFFER OFFERS RATE RATES PRICE PRICES COST COSTS CHARGE CHARGES FEE FEES
            FREIGHT CURRENCY USD EUR CNY RMB INR AED GBP TOTAL SUM AMOUNT PAYMENT PREPAID PAYABLE INVOICE
            DEPOSIT CREDIT VALID VALIDITY FREE TIME DETENTION DEMURRAGE DEM DET THC DOC CONTAINER CONTAINERS
            CNTR CNTRS CTNR BOX BOXES UNIT UNITS SET SETS FCL LCL SOC COC TEU TEUS FEU DRY STANDARD EMPTY
            EMPTIES FULL HIGH CUBE REEFER TANK OPEN TOP FLAT RACK GP HQ HC DV STD ST OT FR TRUCK TRUCKS TRAILER
            CHASSIS WAREHOUSE TERMINAL PORT DEPOT DOOR CFS CY ICD WEIGHT GROSS NET VOLUME MEASUREMENT DIMENSIONS
            DIMS DIM SIZE SIZES NORMAL HEAVY MAX MIN MAXIMUM MINIMUM CARGO GOODS COMMODITY SHIPMENT SHIPMENTS
            CONSIGNMENT ORDER ORDERS DOCUMENT DOCUMENTS DOCS COPY DRAFT ORIGINAL ORIGINALS RELEASE RELEASED
            TELEX SEAL SHIPPER CONSIGNEE NOTIFY CUSTOMER CLIENT AGENT CARRIER LINE LINES VESSEL VOYAGE FEEDER
            CUT CUTOFF CLOSING CLOSED OPENING SAME SIMILAR DIFFERENT OTHER OTHERS ANOTHER TBA TBC TBN INQUIRY
            INQUIRIES ENQUIRY ENQUIRIES REQUEST REQUESTS REQUESTED RFQ METHOD SUPPLIER FACTORY FM FRM VS CORRECT
            BREAKBULK REPLY REPLIES NEED NEEDED NEEDS REQUIRE REQUIRED REQUIREMENT WANT LIKE LOOKING MOVING MOVE
            SEND SENT GIVE GET GOT TAKE MAKE SEE SAY LET KNOW ASK HELP HOLD KEEP CHANGE CHANGED UPDATE UPDATED
            REVISED AMEND AMENDED CORRECTED INCL INCLUDING INCLUDED EXCL EXCLUDING EXCLUDED PLUS SUBJECT
            STACKABLE STACKED PALLETISED PALLETIZED NON HAZARDOUS DANGEROUS DG IMO ULSFO VLSFO LSMGO HSFO MGO
            HFO IFO MDO GRAB GRABS CRANES GEAR BUNKERS PC PCS WT HKD SGD JPY AUD CAD THB MOLCO CONTAIN CONTAINS
            CONTAINING SAID APPROXIMATE SF PWWD SHINC SHEX FHINC FHEX FSHEX SSHINC SSHEX CQD FIO FIOS FIOST FILO
            LAYCAN MOLOO CHOPT BASIS ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN TAKES TAKING IMPORTING
            IMPORTS EXPORTING EXPORTS BUYING SELLING SOURCING WEIGH WEIGHS MEASURE TON TONS TONNE TONNES MT MTS
            KG KGS LBS CBM WHETHER ACCEPT ACCEPTS ACCEPTED ALLOW ALLOWED EXCEED EXCEEDS CARRY CARRIES CARRYING
            EXPECT EXPECTED MISSED PLAN PLANNED PROVIDE PREFER WORTH WEIGHING MEASURING STUCK HELD BECAUSE SINCE
            WHILE BETWEEN THROUGH AGAINST TOWARDS PLZ SVP THX TKS MR MRS MS SIR TEAM MISSING SHORT DAMAGED LOST
            WET TORN RECEIVED COUNTED FOUND BROKEN PENDING INSIDE INCLUDES INCLUDE COMPRISES CONSISTING TRY
            WHEELED STUFFED SHIPPING LANDED SORRY REPORTED COVERED CLEARED DUE CONNECTION PORTS GENERAL MIXED
            VARIOUS MISC DETAILS DETAIL ATTACHED BELOW ABOVE FOLLOWING FOLLOWS CHG CHRG CHGS CHGBL CHARGEABLE
            REMAINING REMAIN INSTEAD REGARDING CONCERNING BALANCE RESPECTIVELY ALREADY OVERWIDTH OVERHEIGHT
            OVERLENGTH OVERSIZE OVERSIZED OOG OVERWEIGHT MSG MESSAGE FLEXITANK FLEXIBAG PALETTEN PALETTE KOLLI
            HRS PARTNER PARTNERS COLLEAGUE COLLEAGUES SUPPLIERS TEMP TEMPERATURE VENT HUMIDITY EAST WEST NORTH
            SOUTH COAST AREA ZONE PROVINCE STATE CITY COUNTRY
            """);

    private static final Set<String> COUNTRIES =
            new HashSet<>(Set.of("USA", "UK", "UAE", "KSA", "VIETNAM", "TURKEY", "KOREA"));

    private static final Set<String> STOP_AND_COUNTRIES = new HashSet<>(STOP);

    private static final Set<String> JOINTS = Set.of("IN", "OF", "AND", "OR", "ON", "FOR", "WITH");

    private static final String CHINESE_STOP =
            "的去往由请帮问报价费柜走出进口货运能有没不是和或及与要需我你您他们贵司个只票左右每单共约预计在以前后含带订发改已将被把给做按" + "可用于了吗呢吧多少时间日月年号周天截港船期上下提还";

    static {
        for (String country : Locale.getISOCountries()) {
            COUNTRIES.add(
                    Locale.of("", country).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ENGLISH));
        }
        STOP_AND_COUNTRIES.addAll(COUNTRIES);
    }

    // Words of goods with a character of the sentence in them: 宠物用品, 不锈钢, 储物柜.
    private static final Set<String> GOODS = Words.set("""
            用品 日用 家用 商用 医用 民用 车用 农用 用具 用纸 不锈 发动 发电 沙发 发饰 发泡 假发 开关 口罩 出风
            床单 自行 行李 太阳能 太阳 能源 节能 储能 光能 上衣 月饼 天然 天线 多层 多晶 时钟 橱柜 衣柜 书柜
            鞋柜 酒柜 机柜 物柜 件柜 示柜 展柜 室柜 冰柜 电柜 储柜 手提 提包 提琴 票据 单车 单晶 量具 地下 订书
            跑步 走廊 给水 报纸 以太 周转 年糕 截止 往复 请柬 可可 可乐 可降 可折 可发 可移 把手 做旧 进气 排气
            将军 左旋 右旋 下水 上水 天花 日化 半成品 成单 号灯 间隔 每日 有机 有色 有线 无线 预制 预应 关节
            柜机 提升 开顶 开水 开心 出口标 运动 走步 过滤 货架 百货 柜台 发光 单板 单体 费力 提取 还原 量杯
            量筒 被子 棉被 被套 按摩 口红 口香 口琴 口腔 报警 货梯 货叉 不粘 不干 不织 不饱 和面 和服 计算 计量
            计时 计步 前叉 前灯 前照 后备 后视 发夹 发热 发膜 发带 发酵 改性 多功 功能 智能 性能 时装 时尚 船用
            提花 天窗 天幕 日历 年画 号牌 周边 上光 上料 下料 下装 去污 去离 单反 只读 共聚 预混 预埋 在线 含油
            含氟 含铁 带式 带灯 带电 将领 被单 把柄 给皂 做工 可编 可塑 可燃 可充 用电 少儿 多肉 间苯 日式 有源
            进水 出水 出料 口哨 食用 药用 饮用 兽用 厨用 浴用 军用 园用 通用 专用 实用 户用 备用 鱼用 宠用 电用
            耐用 器用 机用 运输 丝被 绒被 毛被 夏被 春被 冬被 羽被 带鱼 海带 胶带 皮带 织带 磁带 钢带 带钢
            传送带 输送带 吊带 丝带 含片 带锯
            """);

    // In front of 柜 it is a container, behind another word a piece of furniture: 工具柜.
    private static final String BOXES = "个大小高平冷整冻货每拼做提还装尺特空重单双拖该此这那只条按一二两三四五六七八九十走到出落订甩爆、,。";

    private PlainWords() {}

    /// A word of the sentence or of the trade itself.
    public static boolean isOfSentence(String word) {
        return STOP.contains(word);
    }

    public static boolean isStop(String word) {
        return STOP_AND_COUNTRIES.contains(word);
    }

    public static boolean isCountry(String word) {
        return COUNTRIES.contains(word);
    }

    /// Small words inside a name: `washers of iron or steel`, `tea in cartons`.
    public static boolean isJoint(String word) {
        return JOINTS.contains(word);
    }

    public static boolean isStop(char c) {
        return CHINESE_STOP.indexOf(c) >= 0;
    }

    /// A character of the sentence that is not part of a word of goods.
    public static boolean isStop(String text, int at) {
        if (text.charAt(at) == '柜' && at > 0 && Scan.isChinese(text.charAt(at - 1))) {
            return BOXES.indexOf(text.charAt(at - 1)) >= 0;
        }
        return isStop(text.charAt(at)) && !isOfGoods(text, at - 1) && !isOfGoods(text, at);
    }

    private static boolean isOfGoods(String text, int from) {
        return from >= 0 && from + 2 <= text.length() && GOODS.contains(text.substring(from, from + 2));
    }

    public static boolean hasStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isStop(text, i)) {
                return true;
            }
        }
        return false;
    }
}
