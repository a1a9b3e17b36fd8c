package dev.fairlead.savedsearches;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The daily mail of what saved searches newly find.
///
/// @param at time of day, in the reader's own zone, from which it is sent
@ConfigurationProperties("fairlead.searches.daily")
record DailySettings(@DefaultValue("07:00") LocalTime at) {}
