package dev.fairlead.plugins;

/// Something became of a plugin without an administrator's hand: told to rooms that want to know.
///
/// @param what past tense: `plugin.found`, `plugin.upgraded`, `plugin.refused`, `plugin.gone`, `plugin.failed`
/// @param plugin id, or the name of the file where there is none
/// @param before what it was, empty when it is new
/// @param after what it is now
public record PluginChanged(String what, String plugin, String before, String after) {}
