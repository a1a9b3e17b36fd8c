package dev.fairlead.intake;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Understands a quarantined mail once more.
@Component
class MailReplay implements QuarantineReplay {

    static final String SOURCE = "mail";

    private final MailStore store;

    MailReplay(MailStore store) {
        this.store = store;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public void replay(QuarantineItem item) {
        Long messageId = item.messageId();
        if (messageId != null) {
            Map<Long, Long> mail = store.mailsOfCopies(List.of(messageId));
            store.revisit(List.of(mail.getOrDefault(messageId, messageId)));
        }
    }
}
