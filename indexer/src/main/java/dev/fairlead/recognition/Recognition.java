package dev.fairlead.recognition;

import java.util.List;

/// What the recognisers saw in one message: mentions in the order of the text, and rates.
public record Recognition(List<Mention> mentions, List<QuotedRate> rates) {}
