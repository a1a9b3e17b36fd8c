package dev.fairlead.archive.knownbad;

import org.apache.camel.CamelContext;

/// What the fence around Camel must catch.
public record ArchiveThatUsesCamel(CamelContext context) {}
