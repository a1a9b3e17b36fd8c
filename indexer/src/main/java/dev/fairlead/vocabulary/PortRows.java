package dev.fairlead.vocabulary;

import dev.fairlead.freight.PortCode;
import java.util.stream.Stream;

/// Ports and the terminals in them.
final class PortRows {

    private PortRows() {}

    static void port(Row row, VocabularyBuilder into) {
        String code = into.tradeCode(new PortCode(row.required("locode")).value());
        String unCode = row.get("un_port_locode");
        Port port = new Port(code, unCode, row.required("name"), row.get("zh"), row.list("aliases"));
        into.add(port);
        // UN/LOCODE column Function: 1 is a sea or river port
        boolean inland = row.has("function") && !row.get("function").contains("1");
        Term.Form form = inland ? Term.Form.INLAND : row.has("zh") ? Term.Form.NAME : Term.Form.LISTED;
        Stream.of(code, row.get("locode"), unCode)
                .filter(written -> !written.isEmpty())
                .forEach(written -> into.put(written, Term.of(Term.Kind.PORT, code, Term.Form.CODE)));
        Stream.of(port.name(), port.chinese())
                .filter(written -> isLongEnough(written) || form == Term.Form.NAME && written.length() == 3)
                .forEach(written -> into.put(written, Term.of(Term.Kind.PORT, code, form)));
        Stream.concat(port.aliases().stream(), row.list("alias").stream())
                .filter(alias -> isShort(alias) || isLongEnough(alias) || form == Term.Form.NAME && alias.length() == 3)
                .forEach(alias ->
                        into.putAlias(alias, Term.of(Term.Kind.PORT, code, isShort(alias) ? Term.Form.SHORT : form)));
    }

    /// `DP WORLD JEBEL ALI - CT1` stands for its port. One word alone could be anything.
    static void terminal(Row row, VocabularyBuilder into) {
        String name = row.required("facility name");
        String code = into.tradeCode(new PortCode(row.required("unlocode")).value());
        if (name.indexOf(' ') > 0) {
            into.putAlias(name, Term.of(Term.Kind.PORT, code, Term.Form.LISTED));
        }
    }

    private static boolean isLongEnough(String name) {
        return name.length() >= 4 || name.length() >= 2 && name.charAt(0) >= 0x2E80;
    }

    static boolean isShort(String alias) {
        return alias.length() >= 2 && alias.length() <= 4 && alias.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
