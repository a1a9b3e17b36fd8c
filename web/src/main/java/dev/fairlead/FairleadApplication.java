package dev.fairlead;

import dev.fairlead.archive.ArchiveCommand;
import java.time.Clock;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The mail desk: one process with the pipeline, the pages and the REST API.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Fairlead")
public class FairleadApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] args) {
        OptionalInt archiveCommand = ArchiveCommand.run(args);
        if (archiveCommand.isPresent()) {
            System.exit(archiveCommand.getAsInt());
        }
        SpringApplication.run(FairleadApplication.class, args);
    }
}
