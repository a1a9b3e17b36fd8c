package dev.fairlead.archive.knownbad;

import org.apache.tika.metadata.Metadata;

/// What the fence around Tika must catch.
public record ArchiveThatUsesTika(Metadata metadata) {}
