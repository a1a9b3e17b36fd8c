package dev.fairlead.rates;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
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
        this.carriers = hasTwo(Kind.CARRIER);
        this.ports = hasTwo(Kind.PORT);
    }

    private boolean hasTwo(Kind kind) {
        String first = row.has(kind) ? RateToken.first(tokens, kind) : null;
        for (RateToken token : tokens) {
            if (first != null && token.is(kind) && !token.value().equals(first)) {
                return true;
            }
        }
        return false;
    }

    RateContext at(int first, int next, RateContext context) {
        String named = carriers ? behind(next) : null;
        String carrier = carriers && named == null ? nearest(Kind.CARRIER, first) : named;
        return ports || carrier != null
                ? context.on(
                        carrier != null ? carrier : context.carrier(),
                        port("pol", first, context.pol()),
                        port("pod", first, context.pod()))
                : context;
    }

    /// `USD 5,200 (MSC), USD 5,350 (CMA)`
    private @Nullable String behind(int next) {
        boolean leads = next + 1 < tokens.size()
                && (tokens.get(next).isMark("(") || tokens.get(next).isOther("BY"));
        return leads && tokens.get(next + 1).is(Kind.CARRIER)
                ? tokens.get(next + 1).value()
                : null;
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
        int last = row.start();
        for (Sheet.Spot spot : row.spots()) {
            Mention mention = spot.mention();
            boolean port = mention.type() == MentionType.PORT && mention.role().equals(role) && mention.score() > 0.5;
            if (port && spot.from() < limit) {
                found = found == null || hasFigureBetween(last, spot.from()) ? mention.value() : found;
                last = spot.to();
            }
        }
        return found != null ? found : otherwise;
    }

    /// A price stands between a port and the one before it.
    private boolean hasFigureBetween(int from, int to) {
        for (RateToken token : tokens) {
            if (token.is(Kind.NUMBER) && token.start() >= from && token.start() < to) {
                return true;
            }
        }
        return false;
    }
}
