package dev.fairlead.numbers;

import dev.fairlead.mentions.PartyReader;
import dev.fairlead.mentions.Sheet;
import java.util.List;

/// What has a number, in the order of its certainty: private numbers, which are none of the trade, numbers with check
/// digits, numbers behind a label with the parties that stand between them, and shapes of numbers.
public final class Numbers {

    private Numbers() {}

    /// Labelled numbers of all passages come first: what one of them calls a booking is one in the others too.
    public static void read(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            Masking.apply(sheet);
            ContainerReader.read(sheet, false);
            TemplateReader.read(sheet);
            PartyReader.read(sheet);
            NumberReader.read(sheet);
        }
        LikeBookings.read(sheets);
        for (Sheet sheet : sheets) {
            NumberShapes.read(sheet);
            SubjectNumbers.read(sheet);
            ConsolHouses.read(sheet);
            ContainerReader.read(sheet, true);
        }
    }
}
