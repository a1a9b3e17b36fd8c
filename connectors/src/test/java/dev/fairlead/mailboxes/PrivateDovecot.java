package dev.fairlead.mailboxes;

import dev.fairlead.debian.DebianPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A real Dovecot of our own on a free loopback port, with Maildirs in a temporary folder.
///
/// Its processes change to other users, so it needs root and a folder that everybody may enter.
final class PrivateDovecot implements AutoCloseable {

    static final String PASSWORD = "gehäim-密码";

    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");

    private final Path folder;
    private final int port;
    private final Process process;

    private PrivateDovecot(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        write("dovecot.conf", configuration());
        write("users", "");
        run("chown", "-R", "mail:mail", folder.resolve("mail").toString());
        process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-F",
                        "-c",
                        folder.resolve("dovecot.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        awaitPort();
    }

    /// Skips the test, saying so, where there is no Dovecot to run.
    static PrivateDovecot start() {
        new DebianPackage("dovecot-imapd", PROGRAM).need();
        try {
            Path folder = Files.createTempDirectory("fairlead-dovecot");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.createDirectories(folder.resolve("mail"));
            return new PrivateDovecot(folder, freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String configuration() {
        return """
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/log
                protocols = imap
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                auth_mechanisms = plain login
                mail_location = maildir:%1$s/mail/%%u
                mail_uid = mail
                mail_gid = mail
                first_valid_uid = 1
                mail_privileged_group =
                maildir_very_dirty_syncs = yes
                mail_max_userip_connections = 100
                default_vsz_limit = 1G
                passdb {
                  driver = static
                  args = password=%3$s
                }
                userdb {
                  driver = static
                  args = uid=mail gid=mail home=%1$s/mail/%%u
                }
                service imap-login {
                  inet_listener imap {
                    address = 127.0.0.1
                    port = %2$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
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
                  mailbox Gesendet-Ordner {
                    special_use = \\Sent
                    auto = create
                  }
                  mailbox Trash {
                    special_use = \\Trash
                    auto = create
                  }
                }
                """.formatted(folder, port, PASSWORD);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void awaitPort() {
        MailDesk.await(() -> {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                if (!socket.isConnected()) {
                    throw new AssertionError("not yet");
                }
            } catch (IOException e) {
                throw new AssertionError("Dovecot does not listen: " + Files.readString(folder.resolve("out")), e);
            }
        });
    }

    MailboxSettings settings(String user) {
        return new MailboxSettings(
                user,
                user + "@fairlead.example",
                new MailServer("127.0.0.1", port, Security.NONE, user),
                FolderChoice.DEFAULT,
                null);
    }

    static MailboxPassword password() {
        return MailboxPassword.of(PASSWORD);
    }

    /// Puts messages into a folder as if they had been delivered.
    ///
    /// @param subfolder `""` for the inbox, else the name as Maildir++ has it, modified UTF-7
    void deliver(String user, String subfolder, List<byte[]> messages) {
        Path mailbox = folder.resolve("mail").resolve(user);
        Path maildir = mailbox.resolve(subfolder.isEmpty() ? "" : "." + subfolder);
        try {
            for (String part : List.of("cur", "new", "tmp")) {
                Files.createDirectories(maildir.resolve(part));
                own(maildir.resolve(part));
            }
            own(mailbox);
            own(maildir);
            if (!subfolder.isEmpty() && Files.notExists(maildir.resolve("maildirfolder"))) {
                own(Files.createFile(maildir.resolve("maildirfolder")));
            }
            for (byte[] message : messages) {
                String name = "%d.M%dP%d.test,S=%d"
                        .formatted(System.currentTimeMillis() / 1000, System.nanoTime(), 1, message.length);
                // Dovecot may take it out of `new` at any moment: it must be Dovecot's before it stands there.
                Path made = own(Files.write(maildir.resolve("tmp").resolve(name), message));
                Files.move(made, maildir.resolve("new").resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path own(Path path) throws IOException {
        UserPrincipalLookupService people = path.getFileSystem().getUserPrincipalLookupService();
        PosixFileAttributeView file = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        file.setOwner(people.lookupPrincipalByName("mail"));
        file.setGroup(people.lookupPrincipalByGroupName("mail"));
        return path;
    }

    /// The files of a mailbox without Dovecot's own: names hold the flags.
    List<String> files(String user) {
        try {
            return present(folder.resolve("mail").resolve(user)).stream()
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.contains("dovecot") && !name.endsWith("maildirfolder"))
                    .map(name -> name.replaceAll("/(new|cur)/", "/"))
                    .map(name -> name.replaceAll(":2,$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> present(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new RunningServersFiles() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    Path maildir(String user) {
        return folder.resolve("mail").resolve(user);
    }

    /// CPU seconds of all its processes, those that have ended included.
    double cpuSeconds() {
        return process.descendants()
                .map(child -> child.info().totalCpuDuration())
                .flatMap(java.util.Optional::stream)
                .mapToDouble(time -> time.toMillis() / 1000.0)
                .sum();
    }

    private static void run(String... command) throws IOException {
        Process made = new ProcessBuilder(command).inheritIO().start();
        try {
            if (!made.waitFor(30, TimeUnit.SECONDS) || made.exitValue() != 0) {
                throw new IOException("Failed: " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            Files.walkFileTree(folder, new RunningServersFiles() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException problem) {
                    emptied.toFile().delete();
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
