package dev.fairlead.demo.letters;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One mail before it is written out as MIME.
///
/// @param answered the letter below this one: answered, or forwarded when `forward`
record Letter(
        String messageId,
        Step step,
        Language language,
        Person from,
        List<Person> to,
        List<Person> cc,
        String subject,
        ZonedDateTime sent,
        List<Block> blocks,
        @Nullable Letter answered,
        boolean forward,
        List<Enclosure> enclosures,
        GroundTruth truth) {

    /// Everybody has a signature but machines and people who write in private.
    boolean signed() {
        return !from.firm().isEmpty() && step != Step.PRIVATE;
    }

    boolean withDisclaimer() {
        return from.domain().equals(Rep.DOMAIN) && step != Step.INTERNAL;
    }

    MailProgram program() {
        return from.title().isEmpty() ? MailProgram.ROBOT : MailProgram.of(from, language);
    }
}
