package dev.fairlead.admin;

import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Who reads the pages of this room: a manager may look, IT may change. Not of those that show their list once more
/// beside a refusal: what is added here is not there then.
@ControllerAdvice(assignableTypes = {ConnectorPages.class, MailboxPages.class, PluginPages.class, WebhookPages.class})
class AdminReader {

    private final CurrentUser current;

    AdminReader(CurrentUser current) {
        this.current = current;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return current.user().zone();
    }

    @ModelAttribute("mayChange")
    boolean mayChange() {
        return current.user().is(Role.ADMIN);
    }
}
