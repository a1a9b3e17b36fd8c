package dev.fairlead.admin;

import dev.fairlead.mailboxes.BadMailboxSettings;
import dev.fairlead.mailboxes.FolderChoice;
import dev.fairlead.mailboxes.MailServer;
import dev.fairlead.mailboxes.MailboxPassword;
import dev.fairlead.mailboxes.MailboxSettings;
import dev.fairlead.mailboxes.Security;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A mailbox as the API and the form take it; in a change, what is left out stays as it is.
///
/// @param since a day like 2024-01-31; an empty text takes the limit away
record MailboxBody(
        @Nullable String owner,
        @Nullable String address,
        @Nullable String protocol,
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String security,
        @Nullable String username,
        @Nullable Secret secret,
        @Nullable FolderNames folders,
        @Nullable String since) {

    private static final String PROTOCOL = "imap";

    /// Goes in and never comes out.
    record Secret(@Nullable String type, @Nullable String password) {
        @Override
        public String toString() {
            return "Secret[" + type + "]";
        }
    }

    record FolderNames(
            @Nullable List<String> include, @Nullable List<String> exclude) {}

    MailboxSettings settings() {
        return settings(null);
    }

    /// @throws BadMailboxSettings naming the field
    MailboxSettings settings(@Nullable MailboxSettings before) {
        String spoken = protocol == null ? (before == null ? null : PROTOCOL) : protocol;
        if (!PROTOCOL.equals(require("protocol", spoken))) {
            throw BadMailboxSettings.protocol(require("protocol", spoken));
        }
        return new MailboxSettings(
                require("owner", or(owner, before, MailboxSettings::owner)),
                require("address", or(address, before, MailboxSettings::address)),
                server(before == null ? null : before.server()),
                folderChoice(before == null ? FolderChoice.DEFAULT : before.folders()),
                since == null ? (before == null ? null : before.since()) : day(since));
    }

    private MailServer server(@Nullable MailServer before) {
        return new MailServer(
                require("host", or(host, before, MailServer::host)).strip(),
                require("port", or(port, before, MailServer::port)),
                Security.of(require(
                        "security",
                        or(security, before, server -> server.security().word()))),
                require("username", or(username, before, MailServer::username)));
    }

    private FolderChoice folderChoice(FolderChoice before) {
        return folders == null
                ? before
                : new FolderChoice(
                        Objects.requireNonNullElse(folders.include(), before.include()),
                        Objects.requireNonNullElse(folders.exclude(), before.exclude()));
    }

    private static @Nullable LocalDate day(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw BadMailboxSettings.day("since", text);
        }
    }

    /// @return null when none was given
    @Nullable
    MailboxPassword password() {
        Secret given = secret;
        if (given == null) {
            return null;
        }
        if (!"password".equals(require("secret.type", given.type()))) {
            throw BadMailboxSettings.secret(require("secret.type", given.type()));
        }
        return MailboxPassword.of(require("secret.password", given.password()));
    }

    MailboxPassword requiredPassword() {
        return require("secret", password());
    }

    private static <T, B> @Nullable T or(@Nullable T given, @Nullable B before, Function<B, T> was) {
        return given == null && before != null ? was.apply(before) : given;
    }

    private static <T> T require(String field, @Nullable T value) {
        if (value == null) {
            throw BadMailboxSettings.missing(field);
        }
        return value;
    }
}
