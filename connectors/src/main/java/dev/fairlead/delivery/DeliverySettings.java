package dev.fairlead.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The server by which Fairlead sends mail of its own.
///
/// @param host empty when there is none: then nothing is sent, and the pages say what to set
/// @param port 0 for the usual one of the security
/// @param username empty when the server asks for none
/// @param from address that the mails come from
/// @param pages address of Fairlead as readers open it, for links in mails: `https://fairlead.ourfirm.com`; empty for
///     mails without links
@Validated
@ConfigurationProperties("fairlead.delivery")
record DeliverySettings(
        @DefaultValue("") String host,
        @Min(0) @Max(65535) @DefaultValue("0") int port,
        @DefaultValue("STARTTLS") Security security,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("") String pages) {

    enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    boolean isComplete() {
        return !host.isBlank() && !from.isBlank();
    }

    int portOrUsual() {
        if (port > 0) {
            return port;
        }
        return switch (security) {
            case TLS -> 465;
            case STARTTLS -> 587;
            case NONE -> 25;
        };
    }

    /// Without the password: settings end up in logs.
    @Override
    public String toString() {
        return "%s:%d (%s) from %s".formatted(host, portOrUsual(), security, from);
    }
}
