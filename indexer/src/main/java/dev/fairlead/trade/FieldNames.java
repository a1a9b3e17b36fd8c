package dev.fairlead.trade;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The fields of a kind of record, found by any way of writing them.
///
/// @param all in their order
/// @param byKey small letters and digits only to the name
/// @param textLists lists that may be given as one text
/// @param codeLists those of them in which a comma divides, too
record FieldNames(List<String> all, Map<String, String> byKey, Set<String> textLists, Set<String> codeLists) {

    private static final Map<Class<?>, FieldNames> KNOWN = new ConcurrentHashMap<>();

    static FieldNames of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, FieldNames::read);
    }

    private static FieldNames read(Class<?> type) {
        var names = new FieldNames(new ArrayList<>(), new HashMap<>(), new HashSet<>(), new HashSet<>());
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component);
        }
        return names;
    }

    private void add(RecordComponent component) {
        String name = component.getName();
        all.add(name);
        byKey.put(key(name), name);
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> of
                && TradeJson.isText(of)) {
            textLists.add(name);
            if (TradeJson.isCode(of)) {
                codeLists.add(name);
            }
        }
    }

    /// The name as the record has it; nothing when there is no such field.
    @Nullable
    String named(String written) {
        return byKey.get(key(written));
    }

    private static String key(String name) {
        return name.strip().replaceAll("[_\\-\\s]", "").toLowerCase(Locale.ROOT);
    }

    /// How one text is divided into values of this list.
    String divider(String list) {
        return codeLists.contains(list) ? "[;|\\n,]" : "[;|\\n]";
    }
}
