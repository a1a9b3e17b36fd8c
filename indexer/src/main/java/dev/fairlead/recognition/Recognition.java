package dev.fairlead.recognition;

import dev.fairlead.mentions.Mention;
import dev.fairlead.rates.QuotedRate;
import java.util.List;
import java.util.stream.Stream;

/// What the recognisers saw in one message: mentions in the order of the text, and rates.
///
/// @param rates what is offered, or billed for each box or the like; each row once, however often the mail repeats it
/// @param otherPrices amounts that are talked about and not offered: targets, former prices, increases, sums
public record Recognition(List<Mention> mentions, List<QuotedRate> rates, List<QuotedRate> otherPrices) {

    public Recognition(List<Mention> mentions, List<QuotedRate> rates) {
        this(mentions, rates, List.of());
    }

    /// Offers first, then the others.
    public List<QuotedRate> prices() {
        return Stream.concat(rates.stream(), otherPrices.stream()).toList();
    }
}
