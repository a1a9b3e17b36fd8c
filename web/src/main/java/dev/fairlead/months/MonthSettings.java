package dev.fairlead.months;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When months are frozen.
///
/// @param freezeAfter a month is frozen so long after its end
@ConfigurationProperties("fairlead.activity")
record MonthSettings(@DefaultValue("5d") Duration freezeAfter) {}
