package dev.fairlead.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The program that connects many mailboxes at once, to be read before it is run.
@Component
class MailboxesChapter implements Chapter {

    static final String SCRIPT = "handbook/connect.py";

    @Override
    public Topic topic() {
        return Topic.MAILBOXES;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        try {
            return Map.of(
                    "scriptFile",
                    "/" + SCRIPT,
                    "script",
                    new ClassPathResource("static/" + SCRIPT).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
