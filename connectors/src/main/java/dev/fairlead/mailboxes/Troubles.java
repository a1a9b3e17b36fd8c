package dev.fairlead.mailboxes;

import dev.fairlead.archive.ArchiveFailure;
import dev.fairlead.lines.OneLine;
import dev.fairlead.mailboxes.Trouble.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/// Turns failures into words: of the line when connecting, and of everything else at the rim.
final class Troubles {

    private static final int DEEPEST = 20;

    private Troubles() {}

    /// Why no connection came about.
    static MailServerTrouble whileConnecting(MailServer server, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof MailServerTrouble known) {
                return known;
            } else if (cause instanceof UnknownHostException) {
                return MailServerTrouble.unknownHost(server, failure);
            } else if (cause instanceof SocketTimeoutException) {
                return MailServerTrouble.timeout(server, failure);
            } else if (cause instanceof SSLException tls) {
                return whileTls(server, tls);
            } else if (cause instanceof ConnectException && says(cause, "refused")) {
                return MailServerTrouble.refused(server, failure);
            } else if (cause instanceof IOException && innermost(cause)) {
                return MailServerTrouble.unreachable(server, cause);
            }
        }
        return MailServerTrouble.notImap(server, String.valueOf(failure.getMessage()), failure);
    }

    private static MailServerTrouble whileTls(MailServer server, SSLException failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof CertificateException
                    || cause instanceof CertPathValidatorException
                    || cause instanceof SSLPeerUnverifiedException) {
                return MailServerTrouble.certificate(server, cause);
            }
        }
        // JSSE has no exception of its own for bytes that are not TLS.
        return says(failure, "unsupported or unrecognized") || says(failure, "plaintext connection")
                ? MailServerTrouble.notTls(server, failure)
                : MailServerTrouble.unreachable(server, failure);
    }

    /// What to show for a failed pull, whatever failed.
    static Trouble of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof MailServerTrouble known) {
                return known.trouble();
            }
        }
        if (isDiskFull(failure)) {
            return new Trouble(
                    Kind.DISK_FULL,
                    "The disk that holds Fairlead's data is full, so no mail can be stored.",
                    "Free space or move the data folder; the pull goes on by itself where it stopped.");
        }
        if (failure instanceof ArchiveFailure) {
            // Its sentence says what failed, why, and what to do.
            return new Trouble(Kind.STORAGE, String.valueOf(failure.getMessage()), "");
        }
        Throwable root = failure;
        for (Throwable cause = next(root); cause != null; cause = next(cause)) {
            root = cause;
        }
        return new Trouble(
                Kind.UNEXPECTED,
                "The pull failed inside Fairlead (%s)."
                        .formatted(OneLine.of(root.getClass().getSimpleName() + ": " + root.getMessage())),
                "It is tried again by itself; the log has the details.");
    }

    private static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof ArchiveFailure && says(cause, "is full")
                    || says(cause, "no space left on device")
                    || says(cause, "not enough space on the disk")
                    || says(cause, "disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Throwable failure, String words) {
        return Optional.ofNullable(failure.getMessage())
                .map(message -> message.toLowerCase(Locale.ROOT).contains(words))
                .orElse(false);
    }

    private static boolean innermost(Throwable cause) {
        return cause.getCause() == null || cause.getCause() == cause;
    }

    private static @Nullable Throwable next(Throwable cause) {
        Throwable next = cause.getCause();
        int depth = 0;
        for (Throwable walk = next; walk != null; walk = walk.getCause()) {
            if (++depth > DEEPEST) {
                return null;
            }
        }
        return next;
    }
}
