package dev.fairlead.admin;

import dev.fairlead.frame.Phrases;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says in the reader's language why something was refused. The rooms below say it in English; the table
/// `admin/refusals.csv` has it in Chinese.
@Component
class RefusalWords {

    private final Phrases refusals = new Phrases("/admin/refusals.csv");

    /// For pages: in the language of the request.
    public String say(String sentence) {
        return refusals.say(sentence, LocaleContextHolder.getLocale());
    }
}
