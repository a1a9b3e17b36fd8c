package dev.fairlead.insights;

import dev.fairlead.figures.Metric;
import org.springframework.stereotype.Component;

/// Figures by their keys, for templates.
@Component("insightMetrics")
public class InsightMetrics {

    public Metric of(String key) {
        return Metric.withKey(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no figure '%s'".formatted(key)));
    }
}
