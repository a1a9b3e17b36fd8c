package dev.fairlead.places;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cities that only say where a port or an airport lies, which stands beside them.
final class CitySigns {

    private final Sheet sheet;
    private final String text;

    CitySigns(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// `蛇口,深圳`, `Yantian, Shenzhen`: the city behind its port only says where that lies.
    boolean isBehind(Hit last, String port, Hit city, Term own) {
        boolean comma = text.substring(last.end(), city.start()).strip().equals(",");
        return comma
                && switch (own.value()) {
                    case "CNSZX" -> List.of("CNYTN", "CNSHK", "CNCWN", "CNDCB").contains(port);
                    case "CNCAN" -> List.of("CNNSA", "CNHUA").contains(port);
                    default -> false;
                };
    }

    /// Of `深圳(盐田)` the place in brackets is meant, the city only says where it lies.
    boolean isExplained(Hit city) {
        Hit next = sheet.hitAt(city.end());
        Term place = next == null ? null : next.as(Term.Kind.PORT);
        Term own = city.as(Term.Kind.PORT);
        if (place != null && own != null && place.value().equals(own.value())) {
            // 内罗毕NBO: the name and its code
            return false;
        }
        if (place != null && own != null && Scan.isChinese(text.charAt(city.start()))) {
            // 广州黄埔: the city in front of its port
            return place.value().startsWith(own.value().substring(0, 2));
        }
        if (isBeforeItsAirport(city, own)) {
            return true;
        }
        int open = Scan.skip(text, city.end(), " ");
        if (open >= text.length() || text.charAt(open) != '(') {
            return false;
        }
        // Perth (port Fremantle)
        boolean port = text.startsWith("PORT ", open + 1);
        if (!port && open > city.end()) {
            return false;
        }
        Hit exact = sheet.hitAt(open + (port ? 6 : 1));
        Term code = exact == null ? null : exact.as(Term.Kind.PORT);
        if (code != null && own != null && code.value().equals(own.value())) {
            // 洛杉矶(LAX): the name and its code
            return false;
        }
        return exact != null && exact.as(Term.Kind.PORT) != null && text.startsWith(")", exact.end());
    }

    /// `Paris CDG`: the city only says where the airport lies.
    private boolean isBeforeItsAirport(Hit city, @Nullable Term own) {
        Hit code = text.startsWith(" ", city.end()) ? sheet.hitAt(city.end() + 1) : null;
        Term airport = code == null ? null : code.as(Term.Kind.PORT);
        return own != null
                && code != null
                && airport != null
                && code.length() == 3
                && airport.form() == Term.Form.SHORT
                && own.form() != Term.Form.SHORT
                && sheet.isCapitals(code.start(), code.end())
                && !sheet.isCapitals(city.start(), city.end())
                && airport.value().startsWith(own.value().substring(0, 2));
    }
}
