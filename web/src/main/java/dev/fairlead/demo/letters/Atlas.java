package dev.fairlead.demo.letters;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ports, carriers and ships that the letters speak of. The ships do not exist; their IMO numbers hold the check digit.
record Atlas(Map<String, Port> ports, List<Carrier> carriers, List<Ship> ships) {

    record Port(String code, String name, String chinese) {

        String in(Language language) {
            return language == Language.CHINESE ? chinese : name;
        }
    }

    /// @param containers owner codes of the carrier's boxes
    /// @param bl,booking shape of its numbers: `#` a digit, `?` a letter
    record Carrier(String code, String name, String domain, List<String> containers, String bl, String booking) {}

    record Ship(String name, String imo) {}

    static Atlas load() {
        List<Port> ports = new CsvTable("ports.csv").rows(r -> new Port(r.get("code"), r.get("name"), r.get("zh")));
        List<Carrier> carriers = new CsvTable("carriers.csv")
                .rows(r -> new Carrier(
                        r.get("code"),
                        r.get("name"),
                        r.get("domain"),
                        CsvTable.list(r.get("container")),
                        r.get("bl"),
                        r.get("booking")));
        List<Ship> ships = new CsvTable("vessels.csv").rows(r -> new Ship(r.get("name"), r.get("imo")));
        return new Atlas(ports.stream().collect(Collectors.toMap(Port::code, Function.identity())), carriers, ships);
    }

    Port port(String code) {
        Port port = ports.get(code);
        if (port == null) {
            throw new IllegalStateException("ports.csv has no %s, which customers.csv names".formatted(code));
        }
        return port;
    }
}
