package dev.fairlead.linking.knownbad;

import dev.fairlead.FairleadApplication;

/// What the fence above the indexer must catch.
public record LinkingThatLooksUp(FairleadApplication application) {}
