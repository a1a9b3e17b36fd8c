package dev.fairlead.plugins;

/// How a plugin stands.
public enum PluginState {
    /// Asks for what nobody has granted.
    WAITING,
    /// A setting that it needs is not given.
    INCOMPLETE,
    STOPPED,
    RUNNING,
    /// Stopped by the program; the notice says why.
    FAILED,
    /// Switched off by an administrator, new versions too.
    KILLED,
    /// Its jar is not in the folder.
    GONE
}
