package dev.fairlead.amounts;

import dev.fairlead.text.Words;
import java.util.List;

/// Words that say what the amount beside them is.
public enum RateWord {
    NONE(""),
    TARGET("""
            TARGET; TARGETS; TARGETED; TARGETING; TARGET RATE; TARGET PRICE; BUDGET; COUNTER; COUNTER OFFER;
            COUNTEROFFER; CAN YOU DO; COULD YOU DO; CAN U DO; CAN WE GET; CAN YOU MATCH; COULD YOU MATCH;
            CAN YOU REACH; PLS MATCH; PLEASE MATCH; LOOKING FOR; CLIENT WANTS; CUSTOMER WANTS; IS ASKING;
            ARE ASKING; ASKING; ASKS FOR; WANTS; CUSTOMER EXPECTS; CUSTOMER ASKS; CUSTOMER NEEDS; EXPECTATION;
            PRICE IDEA; RATE IDEA; COMPETITOR; COMPETITORS; COMPETITION; MARKET LEVEL; MARKET RATE;
            OTHER FORWARDER; OTHER FORWARDERS; ANOTHER FORWARDER; 目标; 目标价; 目标价格; 目标运价; 心理价;
            心理价位; 想要; 希望; 能做到; 能否做到; 能不能做到; 可以做到; 能不能做; 能否做; 能不能给到;
            能否给到; 还价; 期望价; 最高接受; 最多接受; 最高; 不超过; 上限; MAX; MAXIMUM; NOT MORE THAN;
            NO MORE THAN; NOT EXCEED; NOT EXCEEDING; 竞争对手; 同行报; 同行价; 别家; 别人报; 市场价; 市场上;
            预算
            """),
    PREVIOUS("""
            ON TOP OF RATES; ON TOP OF THE RATES; ON TOP OF CURRENT RATES; COMPARED TO; COMPARED WITH;
            IN COMPARISON WITH; PRESENT LEVEL; PRESENT LEVELS; CURRENT LEVEL; CURRENT LEVELS; EXISTING LEVEL;
            PRESENT RATE; PRESENT RATES; EXISTING RATE; EXISTING RATES; WAS; WERE; PREVIOUS; PREVIOUSLY; PREV;
            LAST WEEK; LAST MONTH; LAST TIME; LAST RATE; LAST QUOTE; LAST OFFER; OLD RATE; OLD RATES; OLD PRICE;
            OLD; FORMER; FORMERLY; EARLIER RATE; EARLIER OFFER; EARLIER QUOTE; INSTEAD OF; YOUR OFFER;
            YOUR QUOTE; YOUR RATE; YOUR PRICE; YOUR QUOTATION; YOU QUOTED; YOU OFFERED; ORIGINAL RATE;
            ORIGINALLY; REDUCED FROM; INCREASED FROM; RAISED FROM; CHANGED FROM; LOWERED FROM; DROPPED FROM;
            DOWN FROM; UP FROM; CANCELS; CANCELLED; REPLACES; REPLACED; SUPERSEDES; WE GAVE; TOO HIGH;
            TOO EXPENSIVE; NO LONGER VALID; SUPERSEDED; WITHDRAWN; EXPIRED; LAST YEAR; RATE IN FORCE; 天前报;
            前报的; 天前的; 不是; 有误; NOT AT; RATHER THAN; 不用了; 取消; 原价; 原来; 原报价; 之前; 先前; 此前;
            上周; 上月; 上个月; 上次; 旧价; 旧运价; 老价; 作废; 失效; 太高; 太贵; 偏高; 偏贵; 高了; 贵了;
            你报的; 你们报的; 您报的; 去年
            """),
    INCREASE("""
            RESTORATION; RESTORATION OF; RATE RESTORATION; RATE RESTORATION OF; INCREASE; PLEASE ADD; PLS ADD;
            KINDLY ADD; JUST ADD; INCREASE BY; INCREASE OF; INCREASED BY; INCREASES; UP BY; RAISE; RAISED BY;
            HIGHER BY; DECREASE; DECREASE BY; DECREASED BY; REDUCE BY; REDUCED BY; REDUCTION; REDUCTION OF;
            DOWN BY; DROP BY; DROPPED BY; LOWER BY; DEDUCT; DEDUCTED; LOWER; HIGHER; CHEAPER; DISCOUNT; REBATE;
            REFUND; LESS; GO UP BY; GOES UP BY; GO UP; COMMISSION; MARKUP; MARK UP; PROFIT; MARGIN; GP SHARE;
            DIFFERENCE; 运价恢复; 再涨; 又涨; 各涨; 将涨; 涨幅; 上调; 下调; 上涨; 涨了; 涨价; 调涨; 下降; 降了;
            降价; 优惠; 返点; 返佣; 佣金; 加价; 利润; 差价; 便宜; 贵; 减免; 立减; 可减; 少收; 减; 各减; 再减;
            各加; 再加
            """),
    /// The price it comes to: what was said before it does not hold for it.
    NOW("""
            NOW; NEW; NEW RATE; REVISED; UPDATED; REDUCED RATE; CAN OFFER; WE OFFER; OUR OFFER; OUR RATE;
            OUR BEST; OUR COUNTER; OUR COUNTER OFFER; BEST RATE; BEST PRICE; WE CAN DO; CAN DO; OUR QUOTE;
            OUR QUOTATION; OUR PRICE; OFFER; CORRECT; CORRECTED; SHOULD BE; SHOULD READ; 正确是; 正确的是;
            正确价格; 应为; 应该是; 现在; 目前; 更新; 最新; 新价; 现价; 申请到; 申请下来; 现报; 可以给到; 给到;
            只要
            """),
    /// Stands between a former price and the new one.
    BECOMES("""
            REVISED TO; REVISE TO; UPDATED TO; INCREASE TO; INCREASED TO; RAISED TO; REDUCE TO; REDUCED TO;
            DECREASED TO; LOWERED TO; DROPPED TO; DROP TO; DOWN TO; CHANGED TO; ADJUSTED TO; BROUGHT DOWN TO;
            更新为; 调整为; 调整到; 改为; 改成; 上调至; 上调到; 上涨至; 上涨到; 涨到; 涨至; 下调至; 下调到;
            降到; 降至; 降为
            """),
    TOTAL("""
            TOTAL; TOTALS; GRAND TOTAL; SUBTOTAL; SUB TOTAL; SUM; TTL; TOTAL COST; TOTAL AMOUNT; TOTAL CHARGES;
            IN TOTAL; TOTALLING; ALTOGETHER; 合计; 合共; 总金额; 累计; 总计; 共计; 小计; 总共; 总价; 总费用;
            总额; 一共
            """),
    /// Money that has nothing to do with a price of transport.
    NO_PRICE("""
            EXCHANGE RATE; ROE; ROE:; EX RATE; CARGO VALUE; GOODS VALUE; INVOICE VALUE; INVOICE AMOUNT;
            DECLARED VALUE; INSURED VALUE; INSURED AMOUNT; COMMERCIAL VALUE; CUSTOMS VALUE; VALUE; VALUED;
            INVOICE; INVOICES; INV; DEBIT NOTE; CREDIT NOTE; PAY; PAID; PAYMENT; PAYMENTS; PAYABLE; REMIT;
            REMITTANCE; REMITTED; TRANSFER; TRANSFERRED; BALANCE; OUTSTANDING; OVERDUE; AMOUNT DUE; DUE;
            DEPOSIT; CLAIM; CLAIMED; COMPENSATION; CREDIT LIMIT; FINE; PENALTY; SALARY; PER PERSON;
            BANK CHARGES; SWIFT; IBAN; UNIT PRICE; PRICE PER PIECE; FOB VALUE; CIF VALUE; TURNOVER; REVENUE;
            BILLED; CHARGED; OVERCHARGED; LOSS; LOSSES; DAMAGE; DAMAGES; 汇率; 货值; 申报价值; 申报金额; 发票;
            发票金额; 金额; 付款; 支付; 已付; 未付; 应付; 应收; 余额; 结余; 欠款; 账单; 对账; 转账; 转出; 转入;
            汇款; 水单; 押金; 定金; 赔; 索赔; 赔偿; 赔付; 罚款; 工资; 人均; 每人; 货款; 保额; 投保金额; 营业额;
            报销; 信用额度; 收款
            """),
    MINIMUM("""
            MIN; MIN.; MINIMUM; MINIMUM CHARGE; MIN CHARGE; MINIMUM OF; MIN OF; 最低; 最低收费; 最低收;
            最低消费; 最低运费; 起运费; 起步价
            """),
    INCLUDED("""
            INCL; INCL.; INCLUDING; INCLUDED; INCLUDES; INCLUDE; INCLUSIVE; INCLUSIVE OF; INC; 含; 包含; 已含;
            包括; 均含; 都含
            """),
    EXCLUDED("""
            EXCL; EXCL.; EXCLUDING; EXCLUDED; EXCLUDES; EXCLUDE; EXCLUSIVE OF; NOT INCL; NOT INCL.;
            NOT INCLUDED; NOT INCLUDING; NOT INCLUDE; SUBJECT TO; SUBJ TO; SUBJ.; SUBJ; S/T; ON TOP; EXTRA;
            AT COST; PLUS; NOT COVERED; 不含; 不包含; 不包括; 未含; 另加; 另计; 另收; 另付; 外加; 实报实销; 加收
            """),
    PRICE("""
            RATE; RATES; PRICE; PRICES; QUOTE; QUOTES; QUOTED; QUOTATION; FREIGHT; COST; BASE; BASIC; SELL;
            SELLING; SELLING RATE; BUY; BUYING; NET; SPOT; FAK; LEVEL; LEVELS; TARIFF; SPECIAL; 价格; 报价;
            运价; 价; 特价; 卖价; 底价; 成本; 成本价; 单价; 费率; 现舱
            """),
    /// Leads from what is priced to the price.
    LINK("""
            TO BE BILLED; TO BE CHARGED; WILL BE CHARGED; WILL BE BILLED; IS CHARGED; ARE CHARGED; 按上次;
            照上次; 同上次; 跟上次; IS; ARE; AT; WOULD BE; WILL BE; FOR; AS; APPROX; ABOUT; ONLY; STARTS; FROM;
            OF; 为; 是; 报; 大概; 约; 收取; 征收; 计收; 收
            """),
    FEE("""
            FEE; FEES; CHARGE; CHARGES; SURCHARGE; SURCHARGES; HANDLING; COSTS; EXPENSES; 费; 费用; 附加费;
            杂费; 操作费; 服务费; 手续费
            """),
    PER("PR; P/; PER; EACH; EA; EVERY; A; AN; POR; PRO; JE; 每; 一"),
    AND("AND; OR; &; 和; 及; 或; 与"),
    /// A day or period of validity follows, or stands right in front.
    VALID("""
            VALID; VALIDITY; PERIOD; RATE PERIOD; VALIDITY TILL; VALIDITY UNTIL; VALID UNTIL; VALID TILL;
            VALID TO; VALID THRU; VALID THROUGH; VALID UPTO; VALID UP TO; VALID BY; VALID ON; VALID FOR; VLD;
            VAL; RATE VALIDITY; EXPIRY; EXPIRES; EXPIRING; EXPIRE; EXPIRY DATE; EXP; EXP.; FIRM UNTIL;
            FIRM TILL; FIRM TO; APPLY; APPLIES; APPLICABLE; APPLICABLE TO; GOOD UNTIL; GOOD TILL; GOOD THRU;
            GOOD TO; GOOD THROUGH; GOOD TIL; VALID TIL; VALID UNTILL; VALID UP-TO; HOLDS TIL; HOLD UNTIL;
            HOLDS TO; HOLD TILL; STANDS UNTIL; OPEN UNTIL; OPEN TILL; RATES END; RATES ENDING; RATE ENDING;
            PRICES END; DEAL ENDS; QUOTE ENDS; QUOTATION ENDS; PRICE ENDS; LAPSE; LAPSES; LAPSING; LAPSE ON;
            LAPSES ON; NOT VALID AFTER; DEPARTING BETWEEN; SAILING BETWEEN; LOADING BETWEEN; LOADED BETWEEN;
            SHIPPED BETWEEN; SHIPMENTS BETWEEN; STANDS FOR; HOLDS FOR; RATE HOLDS FOR; PRICE HOLDS FOR;
            DEPARTURES FOR; DEPARTURES IN; DEPARTURES OF; FOR DEPARTURES; SAILINGS FOR; SAILINGS IN;
            FOR SAILINGS; FOR SAILING; FOR LOADINGS; FOR LOADING; REPLY LATEST; REPLY LATEST BY; FOR REPLY BY;
            FOR REPLY LATEST; FOR YOUR ACCEPTANCE UNTIL; FOR ACCEPTANCE UNTIL; FOR ACCEPTANCE BY;
            ACCEPTANCE UNTIL; FIXED FOR; FIXED UNTIL; FIXED TILL; FIXED THRU; FIXED THROUGH; FIRM FOR; GOOD FOR;
            OK FOR SAILING; OK FOR SAILINGS; OK FOR SHIPMENT; SUBJECT TO CHANGE AFTER; CHANGE AFTER;
            NEW RATES AFTER; NO LONGER VALID AFTER; GULTIGKEIT; GUELTIGKEIT; GELDIG T/M; GELDIG TOT EN MET;
            GELDIG; VALIDITA; VALIDITE; VALIDO; VALIDA; GECERLILIK; GECERLILIK TARIHI; GECERLI; VIGENCIA;
            VIGENCIA HASTA; HIEU LUC; HSD; VALIDADE; VALIDADE ATE; VALIDEZ; GOOD FOR LOADING; GOOD FOR STUFFING;
            GOOD FOR SHIPMENT; GOOD FOR SAILING; GOOD FOR SAILINGS; GOOD FOR CARGO; HOLD THIS PRICE;
            HOLD THIS RATE; HOLD THE PRICE; HOLD THE RATE; HOLD THESE RATES; HOLDING THIS RATE; OFFER ENDS;
            RATE ENDS; SALE ENDS; ENDS; ENDING; EXPIRATION; EXPIRATION DATE; EXPIRING ON; VALID WITHIN;
            HOLDS UNTIL; HOLDS TILL; EFFECTIVE TILL; EFFECTIVE UNTIL; VALIDITY PERIOD; GULTIG; GULTIG BIS;
            GUELTIG BIS; GELDIG TOT; VALIDE JUSQU'AU; VALIDE FINO AL; VALIDO FINO AL; VALABLE JUSQU'AU;
            VALIDO ATE; VALIDA ATE; VALIDO HASTA; VALIDA HASTA; 之前有效; 前有效; 以前有效; 有效期; 有效期至;
            有效期到; 有效至; 有效到; 有效期为; 有效期限; 报价有效期; 报价有效期至; 报价有效期到; 价格有效期;
            价格有效期到; 价格有效期至; 价格用到; 运价用到; 价格到; 仅限; 只限; 用到; 有效; 适用于; 适用;
            价格执行到; 执行到; 有效日期; 船期有效期; 失效日期; 到期日; 截止日期; 期限; 有效期间; 效期; 效期至;
            报价效期; 报价效期至; 有效期限至; 有效时间; 有效日; 执行期; 报价有效; 价格有效; 运价有效
            """),
    VALID_FROM("""
            VALID AS FROM; VALID AS OF; DATE OF APPLICATION; IMPLEMENTATION DATE; EFFECTIVE DATE;
            EFFECTIVE DATES; EFFECTIVE START DATE; START DATE; ON OR AFTER; ON AND AFTER; TAKES EFFECT;
            TAKE EFFECT; TAKING EFFECT; BEGINNING; STARTING AS OF; STARTING AS FROM; VALID FROM; GOOD FROM;
            FIRM FROM; OPEN FROM; RUNS FROM; RUNNING FROM; IN FORCE; IN FORCE FROM; IN FORCE AS FROM;
            APPLICABLE FROM; APPLIES FROM; APPLY FROM; APPLICABLE AS FROM; EFFECTIVE; EFFECTIVE FROM; EFF; EFF.;
            EFF DATE; WEF; W.E.F; W.E.F.; WITH EFFECT FROM; STARTING; STARTING FROM; AS OF; AS FROM; COMMENCING;
            实行日期; 实施日期; 执行日期; 执行时间; 生效时间; 实施时间; 生效日; 起征日期; 收取时间; 征收时间;
            实施; 实行; 生效; 生效日期; 即日起; 开始执行; 执行; 自; 开始
            """),
    UNTIL("""
            UP TO AND INCLUDING; UNTIL AND INCLUDING; TILL AND INCLUDING; NOT BEYOND; BUT NOT BEYOND;
            IN FORCE UNTIL; REMAIN IN FORCE UNTIL; IN FORCE TILL; UNTIL; UNTILL; BIS; BIS ZUM; FINO AL; FINO A;
            HASTA; HASTA EL; JUSQU'AU; ON OR BEFORE; TILL; TIL; THRU; THROUGH; UP TO; UPTO; 到; 至; 截止;
            截止到; 截至; 前; 止; 为止
            """),
    /// A price is said to last: it holds until the day named with it.
    HOLD("""
            HOLD; HOLDS; HELD; KEEP; KEEPS; KEPT; GUARANTEED; GUARANTEE; FIRM; GOOD; OK; OKAY; OPEN; FIXED;
            STAND; STANDS; LOCKED; FROZEN; PROTECTED; EXTENDED; EXTEND; PROLONGED; UNCHANGED; MAINTAINED;
            MAINTAIN; REMAIN; REMAINS; 维持; 不变; 延期; 延续; 延长; 顺延; 续期; 展期; 保价; 才保; 能保; 可保;
            锁定; 有保证
            """),
    CLOSES("""
            CLS; CLOSING; CLOSE; CUT OFF; CUT-OFF; CUTOFF; CY CUT; CY CLOSING; CY CUT OFF; SI CUT; SI CLOSING;
            VGM CUT; CUT; 截关; 截单; 截港; 截重; 截补料; 截放行; 截VGM; 截仓; 截SI
            """),
    SAILS("ETD; SAILING; SAILS; SAIL; SAILING DATE; DEPARTURE; DEPARTS; 开船; 开航; 离港; 船期; 开"),
    ARRIVES("ETA; ARRIVAL; ARRIVES; 到港; 抵港; 预计到"),
    TRANSIT("T/T; TT; T.T; T.T.; TRANSIT; TRANSIT TIME; TRANSIT DAYS; 航程; 航行时间; 时效; 航时; 航程约"),
    DIRECT("DIRECT; DIRECT SERVICE; DIRECT SAILING; NON STOP; NON-STOP; 直达; 直航; 直靠; 直飞"),
    TRANSSHIP("T/S; TRANSHIPMENT; TRANSSHIPMENT; TRANSHIP; TRANSSHIP; INDIRECT; 中转; 转船; 转运"),
    FREE("""
            FREE TIME; FREETIME; FREE DAYS; FREE; F/T; FT; DAYS FREE; 免柜期; 免箱期; 免用箱; 免租期; 免堆期;
            免柜租; 免箱; 免堆; 免柜; 免费期; 免用箱期
            """),
    DEMURRAGE("DEM; DEMURRAGE; STORAGE; 免堆期; 免堆"),
    DETENTION("DET; DETENTION; 免箱期; 免用箱; 免用箱期"),
    COMBINED("COMBINED; DEM/DET; DET/DEM; DEM+DET; DEM & DET; DEMDET; D&D; 合计免; 用箱+堆存; 堆存+用箱");

    private final List<String> forms;

    RateWord(String forms) {
        this.forms = Words.list(forms);
    }

    /// How it is written.
    List<String> forms() {
        return forms;
    }
}
