package dev.fairlead.intake;

import dev.fairlead.linking.Link;
import dev.fairlead.linking.Sayings;
import java.util.List;
import java.util.stream.Stream;

/// A mail as its relatives know it: those of its conversation, and those with the same customer, vessel and voyage.
///
/// @param sailing empty when it names no single one
/// @param fromThread checksum of what the conversation handed on to it, `fromSailing` of what the sailing did
record Kin(long id, String thread, String sailing, Sayings said, String fromThread, String fromSailing) {

    static Kin of(long id, String thread, List<Link> own) {
        Sayings said = Sayings.of(own);
        return new Kin(id, thread, said.sailing(), said, "", "");
    }

    /// @param handed as the column has it
    static Kin stored(long id, String thread, String sailing, String said, String handed) {
        int blank = handed.indexOf(' ');
        return new Kin(
                id,
                thread,
                sailing,
                Sayings.read(said),
                blank < 0 ? "" : handed.substring(0, blank),
                blank < 0 ? "" : handed.substring(blank + 1));
    }

    Kin handed(String byThread, String bySailing) {
        return new Kin(id, thread, sailing, said, byThread, bySailing);
    }

    /// The columns said, sailing, handed.
    Stream<Object> columns() {
        String handed = fromThread.isEmpty() && fromSailing.isEmpty() ? "" : fromThread + " " + fromSailing;
        return Stream.of(said.toString(), sailing, handed);
    }
}
