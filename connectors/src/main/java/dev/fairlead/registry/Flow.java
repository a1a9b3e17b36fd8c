package dev.fairlead.registry;

import java.util.List;

/// What a connector brings and takes.
///
/// @param from where it comes from, as an address without secrets; empty where its name says so
/// @param feeds `mail`, `chat` or kinds of records that it brings
/// @param readsEvents whether it takes what happens in Fairlead
/// @param sends addresses that it sends to
public record Flow(String from, List<String> feeds, boolean readsEvents, List<String> sends) {

    static final Flow NONE = new Flow("", List.of(), false, List.of());

    /// Whether it takes something out and brings nothing in.
    public boolean isSink() {
        return readsEvents && feeds.isEmpty();
    }
}
