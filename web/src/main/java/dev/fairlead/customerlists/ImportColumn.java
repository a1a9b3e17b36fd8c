package dev.fairlead.customerlists;

import dev.fairlead.customers.CustomerField;
import dev.fairlead.tables.Meaning;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column of a table of customers may mean, with the heads under which people write it.
enum ImportColumn implements Meaning {
    IGNORED(null, ""),
    NAME(
            CustomerField.NAME,
            "name",
            "customer",
            "customer name",
            "company",
            "company name",
            "firm",
            "kunde",
            "名称",
            "客户",
            "客户名称",
            "公司",
            "公司名称",
            "英文名称",
            "客户英文名"),
    NAME_ZH(CustomerField.NAME_ZH, "nameZh", "name zh", "chinese name", "name in chinese", "中文名", "中文名称", "客户中文名"),
    ALIASES(CustomerField.ALIASES, "aliases", "alias", "other names", "short name", "别名", "简称", "其他名称"),
    DOMAINS(CustomerField.DOMAINS, "domains", "domain", "mail domain", "mail domains", "域名", "邮箱域名", "邮件域名"),
    CONTACTS(CustomerField.CONTACTS, "contacts"),
    CONTACT_NAME(null, "contact name", "contact", "contact person", "pic", "联系人", "联系人姓名", "姓名"),
    CONTACT_ADDRESS(null, "contact address", "email", "e-mail", "mail", "mail address", "邮箱", "邮件", "电子邮件", "邮箱地址"),
    CONTACT_PHONE(null, "contact phone", "phone", "tel", "telephone", "mobile", "电话", "手机", "联系电话"),
    CONTACT_ROLE(null, "contact role", "role", "title", "position", "职务", "职位"),
    CONTACT_WECHAT(null, "wechat", "微信", "微信号"),
    CONTACT_WHATSAPP(null, "whatsapp"),
    ADDRESSES(CustomerField.ADDRESSES, "addresses", "address", "地址", "公司地址"),
    INDUSTRY(CustomerField.INDUSTRY, "industry", "branch", "行业"),
    OWNER(CustomerField.OWNER, "owner", "sales", "rep", "salesperson", "负责人", "业务员", "销售"),
    BACKUP(CustomerField.BACKUP, "backup", "stand-in", "备份", "备份负责人"),
    TEAM(CustomerField.TEAM, "team", "department", "团队", "部门"),
    STATUS(CustomerField.STATUS, "status", "state", "状态"),
    SOURCE(CustomerField.SOURCE, "source", "来源", "客户来源"),
    CREDIT_GRADE(CustomerField.CREDIT_GRADE, "creditGrade", "credit grade", "credit", "信用等级", "信用"),
    PAYMENT_TERMS(CustomerField.PAYMENT_TERMS, "paymentTerms", "payment terms", "terms", "付款条件", "付款方式", "账期"),
    TAGS(CustomerField.TAGS, "tags", "tag", "labels", "标签"),
    NOTE(null, "notes", "note", "remark", "remarks", "备注");

    private final @Nullable CustomerField field;
    private final List<String> heads;

    ImportColumn(@Nullable CustomerField field, String... heads) {
        this.field = field;
        this.heads = List.of(heads);
    }

    /// The field of the file that it fills, if it fills one alone.
    Optional<CustomerField> field() {
        return Optional.ofNullable(field);
    }

    /// By what stands in the first line of the table.
    static ImportColumn headed(String head) {
        String wanted = head.strip().replaceAll("[_\\s]+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column != IGNORED)
                .filter(column -> column.heads.stream().anyMatch(each -> each.equalsIgnoreCase(wanted)))
                .findFirst()
                .orElse(IGNORED);
    }
}
