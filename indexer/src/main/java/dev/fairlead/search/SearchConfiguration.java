package dev.fairlead.search;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the index that this program searches.
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    MessageIndex messageIndex(
            @Value("${fairlead.data:./data}") Path data, SearchSettings settings, ObjectProvider<TradeNames> names) {
        return new LuceneMessageIndex(
                new IndexShelf(data.resolve("index"), settings),
                settings,
                names.getIfAvailable(() -> TradeNames.NONE),
                InstantSource.system());
    }
}
