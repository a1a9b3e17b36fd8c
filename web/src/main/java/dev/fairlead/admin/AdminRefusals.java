package dev.fairlead.admin;

import dev.fairlead.frame.Refusal;
import dev.fairlead.intake.UnknownQuarantineItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/// What the pipeline may refuse, as HTTP says it.
@Configuration(proxyBeanMethods = false)
class AdminRefusals {

    @Bean
    Refusal unknownQuarantineItem() {
        return new Refusal(UnknownQuarantineItem.class, HttpStatus.NOT_FOUND);
    }
}
