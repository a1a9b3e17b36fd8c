package dev.fairlead.search;

/// Why an index is, or was, filled anew.
public enum IndexCause {
    /// It is not, and was not since the program started.
    NONE,
    /// There was none yet.
    NEW,
    /// There was one, but its folder is gone.
    LOST,
    /// Its files could not be read.
    DAMAGED,
    /// Another version of the program made it.
    VERSION,
    /// Somebody asked for it.
    REQUESTED,
    /// It should be filled anew beside the old one, but the disk has no room for both: the old one stays in use.
    NO_ROOM
}
