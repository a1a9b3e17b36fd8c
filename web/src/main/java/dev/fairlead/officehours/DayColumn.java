package dev.fairlead.officehours;

import dev.fairlead.tables.Meaning;
import java.util.List;
import java.util.Locale;

/// What a column of a table of days may mean, with the heads under which people write it.
enum DayColumn implements Meaning {
    IGNORED,
    COUNTRY("country", "calendar", "国家", "国家/地区", "日历"),
    DATE("date", "day", "日期"),
    KIND("kind", "type", "类型", "放假/上班"),
    NAME("name", "holiday", "名称", "节日", "节假日");

    private final List<String> heads;

    DayColumn(String... heads) {
        this.heads = List.of(heads);
    }

    static List<DayColumn> guess(List<String> head) {
        return head.stream().map(DayColumn::headed).toList();
    }

    private static DayColumn headed(String head) {
        String wanted = head.strip().toLowerCase(Locale.ROOT);
        for (DayColumn column : values()) {
            if (column.heads.contains(wanted)) {
                return column;
            }
        }
        return IGNORED;
    }
}
