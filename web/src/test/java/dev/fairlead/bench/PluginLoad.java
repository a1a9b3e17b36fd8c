package dev.fairlead.bench;

import dev.fairlead.demo.letters.Rep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// Measures what a bad plugin costs others: the same program pulls round after round of new mailboxes from Dovecot, by
/// turns alone and beside a plugin that misbehaves, is stopped, and is started again as long as the round lasts.
public final class PluginLoad {

    /// So that a plugin is stopped several times in a round.
    private static final List<String> IMPATIENT = List.of(
            "--fairlead.plugins.call-time=2s",
            "--fairlead.plugins.poll-time=2s",
            "--fairlead.plugins.stop-time=500ms",
            "--fairlead.plugins.look=500ms",
            "--fairlead.plugins.retry-first=100ms");

    private final BenchSettings settings;
    private final int cycles = Integer.getInteger("bench.cycles", 2);
    private final Path folder;
    private final List<PluginRound> rounds = new ArrayList<>();

    private PluginLoad(BenchSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        // The server's user must be able to walk through.
        Path folder = Files.createTempDirectory(
                "fairlead-plugins", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        BenchSettings settings = BenchSettings.fromSystem();
        int end = 1;
        try {
            PluginLoad load = new PluginLoad(settings, folder);
            load.run();
            end = PluginReport.print(load.rounds) ? 0 : 1;
        } catch (BenchFailure e) {
            System.out.println(e.getMessage());
        }
        if (settings.keep() || end != 0) {
            System.out.println("Mail, data and logs: " + folder);
        } else {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(end);
    }

    /// Alone, beside the first, alone, beside the second … and alone at the end.
    private List<Optional<BadPlugin>> plan() {
        List<Optional<BadPlugin>> plan = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            for (BadPlugin bad : BadPlugin.values()) {
                plan.add(Optional.empty());
                plan.add(Optional.of(bad));
            }
        }
        plan.add(Optional.empty());
        return plan;
    }

    private void run() {
        List<Optional<BadPlugin>> plan = plan();
        // One more to get warm.
        int parts = plan.size() + 1;
        Maildirs mail = new Maildirs(made("mail"));
        mail.write(new BenchSettings(
                settings.mailboxes() * parts, settings.messages() * parts, 0, settings.seed(), "", Path.of(""), false));
        Path jars = made("jars");
        List<String> more = new ArrayList<>(IMPATIENT);
        more.add("--fairlead.plugins.folder=" + jars);
        try (Dovecot dovecot = Dovecot.start(made("dovecot"), mail);
                Program program = new Program(settings, made("fairlead"), more)) {
            Api api = new Api(program.address());
            program.awaitReady(api);
            PluginPull pull = new PluginPull(program, api, dovecot.port(), jars);
            pull.round(part(mail, 0), mail, null);
            for (int i = 0; i < plan.size(); i++) {
                PluginRound round =
                        pull.round(part(mail, i + 1), mail, plan.get(i).orElse(null));
                rounds.add(round);
                System.out.println(round);
            }
        }
    }

    private List<Rep> part(Maildirs mail, int part) {
        int from = part * settings.mailboxes();
        return mail.reps().subList(from, from + settings.mailboxes());
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
