package dev.fairlead.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/// An ocean carrier and the shapes of its numbers.
///
/// @param scac its four letters, by which it is known everywhere in Fairlead
/// @param chinese its name in Chinese, empty when it has none
/// @param bl shape of a bill of lading, compared with capitals without blanks
/// @param observed the shapes were seen in real mail: they count as evidence without a label
/// @param domains from which it sends mail
public record Carrier(
        String scac,
        String name,
        String chinese,
        List<String> blPrefixes,
        Pattern bl,
        Pattern booking,
        List<String> containerPrefixes,
        List<String> domains,
        boolean observed)
        implements Bilingual {}
