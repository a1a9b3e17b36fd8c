package dev.fairlead.admin;

import dev.fairlead.delivery.UnknownWebhook;
import dev.fairlead.frame.Refusal;
import dev.fairlead.intake.RebuildRefused;
import dev.fairlead.intake.UnknownQuarantineItem;
import dev.fairlead.mailboxes.UnknownMailbox;
import dev.fairlead.plugins.UnknownPlugin;
import dev.fairlead.registry.UnknownConnector;
import dev.fairlead.vocabulary.RefusedVocabulary;
import dev.fairlead.vocabulary.UnknownVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/// What pipeline, mailboxes and vocabulary may refuse, as HTTP says it.
@Configuration(proxyBeanMethods = false)
class AdminRefusals {

    @Bean
    Refusal unknownQuarantineItem() {
        return new Refusal(UnknownQuarantineItem.class, HttpStatus.NOT_FOUND);
    }

    @Bean
    Refusal refusedRebuild() {
        return new Refusal(RebuildRefused.class, HttpStatus.INSUFFICIENT_STORAGE);
    }

    @Bean
    Refusal unknownMailbox() {
        return new Refusal(UnknownMailbox.class, HttpStatus.NOT_FOUND);
    }

    @Bean
    Refusal refusedVocabulary() {
        return new Refusal(RefusedVocabulary.class, HttpStatus.BAD_REQUEST);
    }

    @Bean
    Refusal unknownVocabulary() {
        return new Refusal(UnknownVocabulary.class, HttpStatus.NOT_FOUND);
    }

    @Bean
    Refusal unknownWebhook() {
        return new Refusal(UnknownWebhook.class, HttpStatus.NOT_FOUND);
    }

    @Bean
    Refusal unknownConnector() {
        return new Refusal(UnknownConnector.class, HttpStatus.NOT_FOUND);
    }

    @Bean
    Refusal unknownPlugin() {
        return new Refusal(UnknownPlugin.class, HttpStatus.NOT_FOUND);
    }
}
