package dev.fairlead.admin;

import dev.fairlead.mailboxes.MailboxSettings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the form sends and shows again. The password is taken in and never shown.
///
/// @param include one folder a line
record MailboxForm(
        String owner,
        String address,
        String host,
        String port,
        String security,
        String username,
        String password,
        String include,
        String exclude,
        String since) {

    static final MailboxForm EMPTY = new MailboxForm("", "", "", "993", "tls", "", "", "", "", "");

    MailboxForm {
        owner = Objects.requireNonNullElse(owner, "").strip();
        address = Objects.requireNonNullElse(address, "").strip();
        host = Objects.requireNonNullElse(host, "").strip();
        port = Objects.requireNonNullElse(port, "").strip();
        security = Objects.requireNonNullElse(security, "tls");
        username = Objects.requireNonNullElse(username, "").strip();
        password = Objects.requireNonNullElse(password, "");
        include = Objects.requireNonNullElse(include, "");
        exclude = Objects.requireNonNullElse(exclude, "");
        since = Objects.requireNonNullElse(since, "").strip();
    }

    static MailboxForm of(MailboxSettings settings) {
        var server = settings.server();
        return new MailboxForm(
                settings.owner(),
                settings.address(),
                server.host(),
                Integer.toString(server.port()),
                server.security().word(),
                server.username(),
                "",
                String.join("\n", settings.folders().include()),
                String.join("\n", settings.folders().exclude()),
                settings.since() == null ? "" : settings.since().toString());
    }

    MailboxBody body() {
        return new MailboxBody(
                owner,
                address,
                "imap",
                host,
                number(port),
                security,
                username.isEmpty() ? address : username,
                password.isEmpty() ? null : new MailboxBody.Secret("password", password),
                new MailboxBody.FolderNames(lines(include), lines(exclude)),
                since);
    }

    private static @Nullable Integer number(String text) {
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw InvalidMailbox.port(text);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "MailboxForm[" + address + "]";
    }
}
