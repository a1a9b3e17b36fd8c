package dev.fairlead.vocabulary;

import java.util.List;

/// What people taught the program that a word means; kept by a higher room. It goes before what any file says.
public interface TaughtWords {

    /// Those that are in force.
    List<Taught> all();

    /// @param written as it stands in mails
    /// @param value canonical: trade code of a port, SCAC, code of a charge or of equipment
    record Taught(Term.Kind kind, String written, String value) {

        /// A habit of a few capital letters can mean other things, also when a person taught it.
        Term term() {
            return Term.of(kind, value, PortRows.isShort(written) ? Term.Form.SHORT : Term.Form.NAME);
        }
    }
}
