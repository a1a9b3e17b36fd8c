package dev.fairlead.recognition;

import dev.fairlead.recognition.RateToken.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carrier and lane of each price of a line that names several: `RTM 1350, HAM 1400`, `MSC 1250/40HQ, CMA 1300/40HQ`.
final class RowLane {

    private final RateRow row;
    private final List<RateToken> tokens;
    private final boolean carriers;
    private final boolean ports;

    RowLane(RateRow row) {
        this.row = row;
        this.tokens = row.tokens();
        this.carriers = count(Kind.CARRIER) > 1;
        this.ports = count(Kind.PORT) > 1;
    }

    private long count(Kind kind) {
        return tokens.stream()
                .filter(token -> token.is(kind))
                .map(RateToken::value)
                .distinct()
                .count();
    }

    RateContext at(int first, RateContext context) {
        String carrier = carriers ? nearest(Kind.CARRIER, first) : null;
        return ports || carrier != null
                ? context.on(
                        carrier != null ? carrier : context.carrier(),
                        port("pol", first, context.pol()),
                        port("pod", first, context.pod()))
                : context;
    }

    private @Nullable String nearest(Kind kind, int first) {
        String found = null;
        for (int i = 0; i < tokens.size() && (i < first || found == null); i++) {
            if (tokens.get(i).is(kind)) {
                found = tokens.get(i).value();
            }
        }
        return found;
    }

    /// First port of this role in the last group of ports in front of the price.
    private @Nullable String port(String role, int first, @Nullable String otherwise) {
        int limit = tokens.get(first).start();
        String found = null;
        boolean priced = false;
        for (Sheet.Spot spot : row.spots()) {
            boolean port = spot.mention().type() == MentionType.PORT
                    && spot.mention().role().equals(role)
                    && spot.mention().score() > 0.5;
            if (port && spot.from() < limit) {
                priced |= found == null || hasFigureBetween(spot.from(), row.start(), found);
                found = priced ? spot.mention().value() : found;
                priced = false;
            }
        }
        return found != null ? found : otherwise;
    }

    /// A price stands between the port and the one before it.
    private boolean hasFigureBetween(int at, int start, String before) {
        int last = start;
        for (Sheet.Spot spot : row.spots()) {
            if (spot.from() < at && spot.mention().value().equals(before)) {
                last = spot.to();
            }
        }
        int from = last;
        return tokens.stream().anyMatch(token -> token.is(Kind.NUMBER) && token.start() >= from && token.start() < at);
    }
}
