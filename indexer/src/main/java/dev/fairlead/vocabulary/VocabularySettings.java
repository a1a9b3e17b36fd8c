package dev.fairlead.vocabulary;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where IT keeps the dictionaries. Files there replace the built-in ones of the same name, others are added.
///
/// @param folder holds CSV files; may be missing
@ConfigurationProperties("fairlead.vocabulary")
public record VocabularySettings(
        @DefaultValue("./config/vocabulary") Path folder) {}
