package dev.fairlead.archive.knownbad;

import jakarta.servlet.http.HttpServletRequest;

/// What the fence around HTTP must catch.
public record ArchiveThatUsesServlets(HttpServletRequest request) {}
