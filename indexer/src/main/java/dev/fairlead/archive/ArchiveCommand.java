package dev.fairlead.archive;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The archive's work on the command line, instead of starting the mail desk.
///
/// ```
/// java -jar fairlead.jar --verify-archive
/// java -jar fairlead.jar --export-archive=FOLDER        one EML file a message
/// java -jar fairlead.jar --export-archive=FILE.mbox     one mbox
/// ```
///
/// Ends with 0 when all is sound, with 1 when something is damaged or could not be done. The settings are those of
/// the mail desk (`fairlead.data`, `spring.datasource.*`). Not a bean of the application: a runner would come too
/// late, when routes are pulling mail and pages are served. So the main method asks here first, and only database
/// and archive are started. With the embedded database the mail desk must be stopped meanwhile; the database says
/// so by itself.
public final class ArchiveCommand {

    private static final String VERIFY = "verify-archive";
    private static final String EXPORT = "export-archive";

    private final Archive archive;
    private final ArchiveVerifier verifier;
    private final ArchiveExport export;
    private final PrintStream out;

    ArchiveCommand(Archive archive, ArchiveVerifier verifier, ArchiveExport export, PrintStream out) {
        this.archive = archive;
        this.verifier = verifier;
        this.export = export;
        this.out = out;
    }

    /// @return the exit code, or nothing when the arguments ask for no work of the archive
    public static OptionalInt run(String[] args) {
        ApplicationArguments arguments = new DefaultApplicationArguments(args);
        if (!arguments.containsOption(VERIFY) && !arguments.containsOption(EXPORT)) {
            return OptionalInt.empty();
        }
        var application = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF);
        try (var context = application.run(args)) {
            var command = new ArchiveCommand(
                    context.getBean(Archive.class),
                    context.getBean(ArchiveVerifier.class),
                    context.getBean(ArchiveExport.class),
                    System.out);
            return OptionalInt.of(command.run(arguments));
        }
    }

    int run(ApplicationArguments arguments) {
        boolean sound = true;
        if (arguments.containsOption(VERIFY)) {
            sound = verify();
        }
        List<String> targets = arguments.getOptionValues(EXPORT);
        if (targets != null) {
            sound &= export(targets);
        }
        return sound ? 0 : 1;
    }

    private boolean verify() {
        long all = archive.messageCount();
        VerifyReport report = verifier.verify(checked -> {
            if (checked % 50_000 == 0) {
                out.printf("%,d of %,d checked%n", checked, all);
            }
        });
        report.findings().forEach(out::println);
        out.println(report.summary());
        return report.sound();
    }

    private boolean export(List<String> targets) {
        if (targets.size() != 1 || targets.getFirst().isBlank()) {
            out.printf("Name one place: --%s=FOLDER for EML files or --%s=FILE.mbox%n", EXPORT, EXPORT);
            return false;
        }
        Path target = Path.of(targets.getFirst());
        try {
            ArchiveExport.Outcome outcome =
                    target.toString().endsWith(".mbox") ? mbox(target) : export.eml(export.all(), target);
            outcome.damaged().forEach(out::println);
            out.printf(
                    "%,d messages written to %s, %,d damaged ones left out%n",
                    outcome.written(), target, outcome.damaged().size());
            return outcome.damaged().isEmpty();
        } catch (IOException e) {
            out.printf("Could not write to %s: %s%n", target, e);
            return false;
        }
    }

    private ArchiveExport.Outcome mbox(Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            return export.mbox(export.all(), to);
        }
    }

    /// What a command starts; not annotated as a configuration, lest the application's scan finds it.
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @EnableConfigurationProperties(ArchiveSettings.class)
    @Import({SegmentFolder.class, ArchiveTables.class, Archive.class, ArchiveVerifier.class, ArchiveExport.class})
    static class Parts {

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
