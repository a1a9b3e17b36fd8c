package dev.fairlead.grids;

import dev.fairlead.grids.GridColumn.Kind;
import dev.fairlead.mentions.Scan;
import dev.fairlead.text.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Heads of rate sheets in English and Chinese, compared without blanks and punctuation.
public final class HeadWords {

    private static final int LEAST_PART = 3;
    private static final int LONGEST = 40;
    private static final Map<String, Kind> WORDS = new HashMap<>();

    static {
        put(Kind.POL, """
                POL; 始发地; 出发地; PORTOFLOADING; LOADINGPORT; LOADPORT; PORTOFLOAD; ORIGIN; ORIGINPORT;
                PORTOFORIGIN; FROM; DEPARTURE; DEPARTUREPORT; LOADINGPORTPOL; PLACEOFRECEIPT; POLNAME; 起运港;
                启运港; 装货港; 装港; 始发港; 起始港; 出发港; 装运港; 起运地; 起运口岸; 起运港POL; POL起运港;
                发货港
                """);
        put(Kind.POD, """
                POD; PORT; PORTOFDISCHARGE; DISCHARGEPORT; DESTINATION; DESTINATIONPORT; PORTOFDESTINATION;
                DEST; TO; DISCHARGE; FINALDESTINATION; PLACEOFDELIVERY; FND; PODNAME; DESTPORT; 目的港; 卸货港;
                卸港; 目的地; 目的口岸; 目的港POD; POD目的港; 交货地; 到达港; 港口; 港口名称
                """);
        put(Kind.VIA, """
                VIA; VIAPORT; TSPORT; TRANSHIPMENTPORT; TRANSSHIPMENTPORT; TRANSHIPMENT; TRANSSHIPMENT; ROUTING;
                TS; 中转港; 中转; 转运港; 经停
                """);
        put(Kind.CARRIER, """
                CARRIER; CARRIERS; LINE; SHIPPINGLINE; LINER; SSL; CARRIERNAME; OPERATOR; AIRLINE; 船公司; 船东;
                船司; 承运人; 航空公司; 航司; 船公司代码
                """);
        put(Kind.EQUIPMENT, """
                EQUIPMENT; EQUIPMENTTYPE; CONTAINER; CONTAINERTYPE; CONTAINERSIZE; CONTAINERSIZETYPE; CNTRTYPE;
                SIZE; SIZETYPE; BOX; BOXTYPE; TYPE; EQ; EQPT; CTYPE; 箱型; 柜型; 箱型箱量; 柜种; 箱种; 尺寸;
                箱型尺寸; 柜型尺寸
                """);
        put(Kind.PRICE, """
                RATE; RATES; PRICE; AMOUNT; OCEANFREIGHTRATE; FREIGHTRATE; ALLINRATE; TOTALRATE; OFFER; SELL;
                SELLRATE; SELLINGRATE; BUYRATE; NETRATE; COST; BASERATE; TARIFF; UNITPRICE; QUOTE;
                RATEPERCONTAINER; FREIGHT; 价格; 运价; 报价; 金额; 单价; 费用金额; 卖价; 底价; 成本价; 费率;
                特价; 销售价
                """);
        put(Kind.CURRENCY, """
                CURRENCY; CUR; CURR; CCY; CURRENCYCODE; 币种; 币别; 货币; 货币单位
                """);
        put(Kind.UNIT, """
                UNIT; PER; BASIS; CALCULATIONBASIS; UOM; RATEBASIS; CHARGEBASIS; PERUNIT; 计费单位; 单位;
                计价单位; 计费方式; 计算单位
                """);
        put(Kind.CHARGE, """
                CHARGE; CHARGES; CHARGENAME; CHARGECODE; CHARGEDESCRIPTION; DESCRIPTION; ITEM; FEE; FEENAME;
                SURCHARGE; COSTITEM; CHARGETYPE; PARTICULARS; 费用; 费用名称; 费用项目; 费用项; 费目; 费用类型;
                项目; 名目
                """);
        put(Kind.VALIDITY, """
                VALIDITY; VALIDITYETD; VALID; VALIDITYPERIOD; RATEVALIDITY; VALIDPERIOD; VALIDITYDATE; 有效期;
                有效期限; 价格有效期; 运价有效期; 报价有效期; 适用期
                """);
        put(Kind.VALID_FROM, """
                VALIDFROM; EFFECTIVESTARTDATE; EFFECTIVEDATES; DATEOFAPPLICATION; 实行日期; 执行日期; 实施日期;
                执行时间; EFFECTIVE; EFFECTIVEDATE; EFFECTIVEFROM; STARTDATE; VALIDSTART; VALIDITYFROM;
                VALIDITYSTART; FROMDATE; EFF; EFFDATE; WEF; STARTS; 起; 生效; 有效期起; 有效期开始; 生效日期;
                生效日; 开始日期; 有效期从; 起始日期; 有效期开始日期; 生效时间
                """);
        put(Kind.VALID_TO, """
                VALIDTO; EFFECTIVEENDDATE; VALIDTILL; VALIDUNTIL; VALIDTHRU; VALIDEND; EXPIRY; EXP; EXPDATE;
                EXPIRE; TILL; UNTIL; 截止; 截至; 止; 到期; 有效截止; 有效至; 有效到; EXPIRYDATE; EXPIRES;
                EXPIRATION; EXPIRATIONDATE; ENDDATE; VALIDITYTO; VALIDITYEND; VALIDUPTO; TODATE; 有效期止;
                有效期至; 有效期到; 失效日期; 到期日; 截止日期; 结束日期; 有效期结束; 有效期截止;
                有效期结束日期; 失效时间
                """);
        put(Kind.TRANSIT, """
                TT; TRANSITTIME; TRANSIT; TRANSITDAYS; TTDAYS; TTDAY; DAYS; TRANSITTIMEDAYS; 航程; 航程天; 时效;
                航行时间; 航程天数; 时效天; 参考航程
                """);
        put(Kind.ETD, """
                ETD; EFFECTIVEETD; SAILING; SAILINGDATE; SAILINGDAY; DEPARTUREDATE; SCHEDULE; ETDPATTERN;
                FREQUENCY; VESSELDATE; 开船; 开船日; 开航日; 船期; 班期; 离港日; 开船日期; 开航
                """);
        put(Kind.CUT_OFF, """
                CLS; CLOSING; CUTOFF; CYCUTOFF; CYCLOSING; SICUTOFF; CUTOFFDATE; CLOSINGDATE; 截关; 截关日;
                截单; 截港; 截重; 截关时间; 截关日期
                """);
        put(Kind.FREE_TIME, """
                FREETIME; FT; FREEDAYS; FREETIMEPOD; DEMDET; DEM; DET; FREETIMEDAYS; DEMURRAGE; DETENTION;
                DESTFREETIME; FREEDEMDET; 免箱期; 免柜期; 免用箱; 免租期; 免堆期; 免费期; 免箱期天; 免柜期天;
                目的港免箱期; 目的港免柜期; 免用箱期
                """);
        put(Kind.SERVICE, """
                SERVICE; DIRECT; DIRECTORTS; ROUTE; SERVICELOOP; SERVICENAME; 直达; 直航; 是否直达; 直达中转;
                航线; 航线代码; 直航中转; 服务
                """);
        put(Kind.OTHER, """
                REMARK; REMARKS; NOTE; NOTES; COMMENT; COMMENTS; CONTRACT; CONTRACTNO; CONTRACTNUMBER; SC; SCNO;
                COMMODITY; WEIGHT; WEIGHTLIMIT; QTY; QUANTITY; VOLUME; NO; SN; VESSEL; VOYAGE; VSLVOY; AGENT;
                TRADELANE; COUNTRY; REGION; TERMINAL; INCOTERM; TERMS; 备注; 说明; 约号; 合约号; 合同号; 品名;
                限重; 序号; 数量; 船名; 航次; 订舱代理; 码头; 国家; 区域; 附加费; 付款方式; 舱位; 舱位情况
                """);
    }

    private HeadWords() {}

    private static void put(Kind kind, String words) {
        for (String word : Words.list(words)) {
            WORDS.putIfAbsent(word, kind);
        }
    }

    /// A head without blanks and punctuation.
    public static String plain(String cell) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < cell.length() && plain.length() <= LONGEST; i++) {
            char c = cell.charAt(i);
            if (Scan.isCode(c) || Scan.isChinese(c) && "。、".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    public static boolean isPriceOfOne(String plain) {
        return plain.startsWith("单价")
                || plain.startsWith("UNITPRICE")
                || plain.startsWith("UNITRATE")
                || plain.startsWith("PRICEPERUNIT")
                || plain.startsWith("RATEPERUNIT");
    }

    public static boolean isQuantity(String plain) {
        return plain.startsWith("数量") || plain.startsWith("QTY") || plain.startsWith("QUANTITY");
    }

    public static boolean isProduct(String plain) {
        return plain.startsWith("金额")
                || plain.startsWith("合计")
                || plain.startsWith("小计")
                || plain.startsWith("AMOUNT")
                || plain.startsWith("TOTAL")
                || plain.startsWith("SUM");
    }

    /// What exactly this head says, null when it is none.
    public static @Nullable Kind exact(String plain) {
        return WORDS.get(plain);
    }

    /// The longest known head of three characters or more that a longer one contains, two in Chinese.
    public static @Nullable Kind contained(String plain) {
        if (plain.length() > LONGEST) {
            return null;
        }
        Kind found = null;
        int longest = 0;
        for (int from = 0; from < plain.length(); from++) {
            int least = Scan.isChinese(plain.charAt(from)) ? LEAST_PART - 1 : LEAST_PART;
            for (int to = plain.length(); to - from >= Math.max(least, longest + 1); to--) {
                Kind kind = WORDS.get(plain.substring(from, to));
                if (kind != null) {
                    found = kind;
                    longest = to - from;
                }
            }
        }
        return found;
    }
}
