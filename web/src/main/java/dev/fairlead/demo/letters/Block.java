package dev.fairlead.demo.letters;

import java.util.List;

/// A stretch of a letter.
sealed interface Block {

    record Paragraph(String text) implements Block {}

    /// The first row is the head.
    record Table(List<List<String>> rows) implements Block {}
}
