package dev.fairlead.hub;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Routes that IT writes.
///
/// @param folder of files `*.camel.yaml`; it need not be there
/// @param look how often it is looked whether a file has changed
@Validated
@ConfigurationProperties("fairlead.routes")
public record RouteSettings(
        @DefaultValue("config/routes") Path folder,
        @DefaultValue("2s") Duration look) {}
