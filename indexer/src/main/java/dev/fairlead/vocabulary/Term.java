package dev.fairlead.vocabulary;

/// One meaning of a written form in the dictionaries.
///
/// @param value what it stands for: trade code of a port, SCAC, name of a ship, code of a charge or of equipment,
///     English name of a cargo; of a cue its name
/// @param cue [Cue#NONE] for everything that is no cue
public record Term(Kind kind, String value, Form form, Cue cue) {

    /// What it is a name of.
    public enum Kind {
        PORT,
        CARRIER,
        FLEET,
        VESSEL,
        CHARGE,
        EQUIPMENT,
        CARGO,
        INCOTERM,
        CUE
    }

    /// How sure the written form is by itself.
    public enum Form {
        /// A full name.
        NAME,
        /// A full code such as a UN/LOCODE or a SCAC.
        CODE,
        /// A habit of two to four letters that can mean other things: `HAM`, `ONE`.
        SHORT,
        /// A name that stands in an official list only, not in the trade's own.
        LISTED,
        /// A name of a place that has no port.
        INLAND
    }

    static Term of(Kind kind, String value, Form form) {
        return new Term(kind, value, form, Cue.NONE);
    }

    static Term of(Cue cue) {
        return new Term(Kind.CUE, cue.name(), Form.NAME, cue);
    }
}
