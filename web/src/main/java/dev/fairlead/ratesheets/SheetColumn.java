package dev.fairlead.ratesheets;

import dev.fairlead.quotes.QuoteField;
import dev.fairlead.tables.Meaning;
import dev.fairlead.vocabulary.Term;
import dev.fairlead.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column of a rate sheet may mean, with the heads under which people write it.
///
/// A head that is a type of container (`40HQ`, `40尺高柜`) is the freight for it, one that is a charge (`THC`, `码头费`)
/// that charge.
enum SheetColumn implements Meaning {
    IGNORED(null, ""),
    POL(QuoteField.POL, "pol", "port of loading", "load port", "loading port", "origin", "from", "起运港", "装货港", "起运地"),
    POD(
            QuoteField.POD,
            "pod",
            "port of discharge",
            "discharge port",
            "destination",
            "destination port",
            "to",
            "目的港",
            "卸货港",
            "目的地"),
    VIA(QuoteField.VIA, "via", "transhipment", "transshipment", "中转港", "中转"),
    CARRIER(QuoteField.CARRIER, "carrier", "line", "shipping line", "liner", "船公司", "船东", "承运人"),
    CUSTOMER(QuoteField.CUSTOMER, "customer", "client", "客户", "客户名称"),
    EQUIPMENT(QuoteField.EQUIPMENT, "equipment", "container", "container type", "size", "size/type", "箱型", "柜型"),
    CHARGE(null, "charge", "charge code", "费目", "费用名称", "费用"),
    UNIT(null, "unit", "per", "单位"),
    CURRENCY(null, "currency", "curr", "ccy", "币种", "币别"),
    AMOUNT(null, "amount", "rate", "price", "freight", "金额", "价格", "运价", "运费"),
    BOX(null),
    SURCHARGE(null),
    VALID_FROM(
            QuoteField.VALID_FROM,
            "valid from",
            "validity from",
            "effective",
            "effective date",
            "start date",
            "有效期起",
            "生效日期",
            "生效日"),
    VALID_TO(
            QuoteField.VALID_TO,
            "valid until",
            "valid to",
            "valid till",
            "validity to",
            "validity until",
            "validity",
            "expiry",
            "expiry date",
            "有效期",
            "有效期至",
            "有效期止",
            "失效日期"),
    FREE_TIME(QuoteField.FREE_TIME, "free time", "free days", "ft", "dem/det", "免箱期", "免柜期", "免用箱"),
    TRANSIT(QuoteField.TRANSIT, "transit time", "t/t", "tt", "transit", "航程", "航程天数"),
    INCLUDES(QuoteField.INCLUDES, "includes", "including", "包含", "含"),
    EXCLUDES(QuoteField.EXCLUDES, "excludes", "excluding", "subject to", "不含"),
    REMARK(QuoteField.REMARK, "remark", "remarks", "note", "notes", "备注");

    private final @Nullable QuoteField field;
    private final List<String> heads;

    SheetColumn(@Nullable QuoteField field, String... heads) {
        this.field = field;
        this.heads = List.of(heads);
    }

    /// The field of the quote that it fills, if it fills one alone.
    Optional<QuoteField> field() {
        return Optional.ofNullable(field);
    }

    /// By what stands above the column.
    static SheetColumn headed(String head, Vocabulary words) {
        String wanted = head.strip().replaceAll("[_\\s]+", " ");
        Optional<SheetColumn> named = Arrays.stream(values())
                .filter(column -> column != IGNORED)
                .filter(column -> column.heads.stream().anyMatch(each -> each.equalsIgnoreCase(wanted)))
                .findFirst();
        return named.orElseGet(() -> meant(wanted, words));
    }

    private static SheetColumn meant(String head, Vocabulary words) {
        List<Term> terms = words.meanings(head);
        if (terms.stream().anyMatch(term -> term.kind() == Term.Kind.EQUIPMENT)) {
            return BOX;
        }
        return terms.stream().anyMatch(term -> term.kind() == Term.Kind.CHARGE) ? SURCHARGE : IGNORED;
    }
}
