package dev.fairlead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A private Dovecot on the loopback with a configuration of its own; no other one is touched.
final class Dovecot implements AutoCloseable {

    static final String PASSWORD = "bench-pass";

    private static final String REMEDY = "Dovecot is missing: apt-get install dovecot-imapd";

    private final Path folder;
    private final int port;

    private Dovecot(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static Dovecot start(Path folder, Maildirs mail) {
        install();
        Dovecot dovecot = new Dovecot(folder, Ports.free());
        dovecot.configure(mail);
        Shell.run("dovecot", "-c", folder.resolve("dovecot.conf").toString());
        Ports.awaitOpen(dovecot.port, Duration.ofSeconds(20));
        return dovecot;
    }

    int port() {
        return port;
    }

    /// Debian's package as root; others are told what to do.
    private static void install() {
        if (Shell.works("which", "dovecot")) {
            return;
        }
        if (!root() || !Shell.works("which", "apt-get")) {
            throw BenchFailure.because(REMEDY);
        }
        Shell.run(
                "sh", "-c", "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q dovecot-imapd");
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    private void configure(Maildirs mail) {
        String user = root() ? "mail" : System.getProperty("user.name");
        String users = mail.reps().stream()
                .map(rep -> rep.username() + ":{PLAIN}" + PASSWORD + "::::::")
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(folder.resolve("home"));
            Files.writeString(folder.resolve("users"), users);
            Files.writeString(folder.resolve("dovecot.conf"), configuration(user, mail.root()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (root()) {
            Shell.run(
                    "chown",
                    "-R",
                    "mail:mail",
                    mail.root().toString(),
                    folder.resolve("home").toString());
        }
    }

    private String configuration(String user, Path mail) {
        String internal = root() ? "" : "default_internal_user = %1$s\ndefault_login_user = %1$s\n".formatted(user);
        return internal + """
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/log
                protocols = imap
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                mail_location = maildir:%2$s/%%u:UTF-8
                mail_uid = %3$s
                mail_gid = %3$s
                first_valid_uid = 1
                mail_privileged_group =
                mail_max_userip_connections = 100
                passdb {
                  driver = passwd-file
                  args = scheme=PLAIN username_format=%%u %1$s/users
                }
                userdb {
                  driver = static
                  args = uid=%3$s gid=%3$s home=%1$s/home/%%u
                }
                service imap-login {
                  inet_listener imap {
                    address = 127.0.0.1
                    port = %4$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                  service_count = 0
                  chroot =
                }
                service anvil {
                  chroot =
                }
                service stats {
                  chroot =
                }
                namespace inbox {
                  inbox = yes
                  separator = /
                  mailbox Sent {
                    special_use = \\Sent
                  }
                }
                """.formatted(folder, mail, user, port);
    }

    /// CPU seconds of all its processes so far, those that ended included.
    double cpuSeconds() {
        ProcessHandle master = master();
        return Stream.concat(Stream.of(master), master.descendants())
                .mapToDouble(process -> Shell.cpuSeconds(process.pid(), true))
                .sum();
    }

    private ProcessHandle master() {
        try {
            long pid = Long.parseLong(
                    Files.readString(folder.resolve("run/master.pid")).strip());
            return ProcessHandle.of(pid).orElseThrow(() -> BenchFailure.because("Dovecot ended, see %s/log", folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> complaints() {
        try (Stream<String> lines = Files.lines(folder.resolve("log"))) {
            return lines.filter(line -> line.contains("Error") || line.contains("Fatal"))
                    .limit(5)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        master().destroy();
    }
}
