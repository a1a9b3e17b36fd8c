package dev.fairlead.mailcenter;

import dev.fairlead.frame.Refusal;
import dev.fairlead.search.UnknownCursor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/// What the searching and reading below may refuse, as HTTP says it.
@Configuration(proxyBeanMethods = false)
class MailRefusals {

    @Bean
    Refusal unknownCursor() {
        return new Refusal(UnknownCursor.class, HttpStatus.BAD_REQUEST);
    }
}
