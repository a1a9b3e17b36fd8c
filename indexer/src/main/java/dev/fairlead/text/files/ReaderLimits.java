package dev.fairlead.text.files;

import java.time.Duration;

/// What reading one file may cost, and how many processes read.
///
/// @param time for one file, then its process is killed
/// @param characters of text, the rest is left out
/// @param expanded bytes that a packed file may unfold to
/// @param heapMegabytes of a process
/// @param processes that read at once
/// @param filesPerProcess after so many files a process is replaced
/// @param idle a process without work for so long is ended
public record ReaderLimits(
        Duration time,
        int characters,
        long expanded,
        int heapMegabytes,
        int processes,
        int filesPerProcess,
        Duration idle) {}
