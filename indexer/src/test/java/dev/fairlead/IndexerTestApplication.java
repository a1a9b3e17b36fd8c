package dev.fairlead;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/// The indexer's rooms as an application of their own, for tests that need Spring.
///
/// Not in the test jar: a second application class would confuse the tests of the modules above.
@SpringBootApplication
@ConfigurationPropertiesScan
class IndexerTestApplication {

    @Bean
    MeterRegistry meterRegistry() {
        return new SimpleMeterRegistry();
    }
}
