package dev.fairlead.help;

import java.util.Map;
import org.springframework.context.support.MessageSourceAccessor;

/// What a page of the help gets from the code.
interface Chapter {

    Topic topic();

    /// For the template of the topic, by name.
    ///
    /// @param words in the reader's language
    Map<String, Object> contents(MessageSourceAccessor words);
}
