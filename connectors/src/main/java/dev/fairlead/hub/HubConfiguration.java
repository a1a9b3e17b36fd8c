package dev.fairlead.hub;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the component known to Camel, with its parts.
@Configuration(proxyBeanMethods = false)
class HubConfiguration {

    @Bean("fairlead-component")
    FairleadComponent fairleadComponent(HubParts parts) {
        return new FairleadComponent(parts);
    }

    @Bean("http-component")
    WebComponent httpComponent() {
        return new WebComponent("http");
    }

    @Bean("https-component")
    WebComponent httpsComponent() {
        return new WebComponent("https");
    }
}
