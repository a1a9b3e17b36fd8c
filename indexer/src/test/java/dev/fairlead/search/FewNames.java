package dev.fairlead.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A vocabulary of six names.
final class FewNames implements TradeNames {

    private static final Map<String, String> PORTS = Map.of("hamburg", "DEHAM", "汉堡", "DEHAM", "上海", "CNSHA");
    private static final Map<String, String> CARRIERS = Map.of("地中海航运", "MSCU");
    private static final Map<String, String> EQUIPMENT = Map.of("40hc", "40HQ", "高柜", "40HQ");

    @Override
    public Optional<String> port(String name) {
        return in(PORTS, name);
    }

    @Override
    public Optional<String> carrier(String name) {
        return in(CARRIERS, name);
    }

    @Override
    public Optional<String> equipment(String name) {
        return in(EQUIPMENT, name);
    }

    private static Optional<String> in(Map<String, String> names, String name) {
        return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)));
    }
}
