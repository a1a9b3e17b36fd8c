package knownbad.cycle.left;

import knownbad.cycle.right.Right;

/// Half of a circle that the verification must catch.
public record Left(Right other) {}
