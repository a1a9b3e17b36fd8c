package dev.fairlead.archive.knownbad;

import org.apache.lucene.index.Term;

/// What the fence around Lucene must catch.
public record ArchiveThatUsesLucene(Term term) {}
