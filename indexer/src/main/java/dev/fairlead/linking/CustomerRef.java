package dev.fairlead.linking;

/// A customer as the indexer needs to know it.
public record CustomerRef(long id, String name) {}
