package dev.fairlead.vocabulary;

/// A substance or article of the dangerous goods list.
///
/// @param un its four digits
/// @param name proper shipping name; several are divided by "or"
/// @param hazardClass class or division (`3`, `1.4S`), empty when the list has none
public record DangerousGood(String un, String name, String hazardClass) {}
