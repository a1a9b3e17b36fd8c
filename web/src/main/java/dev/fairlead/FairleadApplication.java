package dev.fairlead;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/// The mail desk: one process with the pipeline, the pages and the REST API.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Fairlead")
public class FairleadApplication {

    public static void main(String[] args) {
        SpringApplication.run(FairleadApplication.class, args);
    }
}
