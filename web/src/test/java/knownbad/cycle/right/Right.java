package knownbad.cycle.right;

import knownbad.cycle.left.Left;

/// Half of a circle that the verification must catch.
public record Right(Left other) {}
