package dev.fairlead.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/// Ports that are priced alike: North China, the base ports of North Europe.
///
/// @param code longer than that of any port
/// @param chinese the Chinese name, empty when unknown
/// @param places trade codes of ports, and countries of two letters with all their ports
public record Region(String code, String name, String chinese, List<String> places, List<String> aliases)
        implements Bilingual {

    public Region {
        places = List.copyOf(places);
        aliases = List.copyOf(aliases);
        if (!code.matches("[A-Z][A-Z-]{5,29}")) {
            throw InvalidRow.of("region", code, "a name in capitals such as NORTH-CHINA, longer than a port's code");
        }
        for (String place : places) {
            if (!place.matches("[A-Z]{2}([A-Z0-9]{3})?")) {
                throw InvalidRow.of("places", place, "a port such as CNSHA or a country such as DE");
            }
        }
    }

    /// The port, or its country as a whole, belongs to it.
    boolean has(String port) {
        return places.contains(port) || places.contains(port.substring(0, 2));
    }

    public List<String> ports() {
        return places.stream().filter(place -> place.length() == 5).toList();
    }

    public List<String> countries() {
        return places.stream().filter(place -> place.length() == 2).toList();
    }

    Stream<String> written() {
        return Stream.concat(Stream.of(code, name, chinese), aliases.stream()).filter(form -> !form.isEmpty());
    }
}
