package dev.fairlead.admin;

import dev.fairlead.delivery.UnknownWebhook;
import dev.fairlead.mailboxes.UnknownMailbox;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.plugins.UnknownPlugin;
import dev.fairlead.registry.UnknownConnector;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Who reads the pages of this room: an auditor may look, IT may change; and what is no longer there. Not of those that
/// show their list once more beside a refusal: what is added here is not there then.
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

    /// Somebody else has removed it, it went with its file, or it never was: the error page of the frame says so.
    @ExceptionHandler({UnknownConnector.class, UnknownMailbox.class, UnknownPlugin.class, UnknownWebhook.class})
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
