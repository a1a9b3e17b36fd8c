package dev.fairlead.vocabulary;

import java.util.List;

/// A port as the trade codes it.
///
/// @param code trade code; `unCode` is the sea port's own code in UN/LOCODE where that differs
/// @param chinese the Chinese name, empty when unknown
public record Port(String code, String unCode, String name, String chinese, List<String> aliases)
        implements Bilingual {}
