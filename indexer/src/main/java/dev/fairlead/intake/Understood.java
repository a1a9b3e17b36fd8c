package dev.fairlead.intake;

import dev.fairlead.linking.Linked;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import java.util.List;

/// What one archived message says; of a stage that failed the result is empty and the failure is named.
///
/// @param failures of the stages behind the first, whose failures the copy names
record Understood(ParsedCopy copy, MessageText text, Recognition recognition, Linked linked, List<Failure> failures) {

    /// @param cause exception and its words, for the quarantine
    record Failure(Stage stage, String cause) {}

    ParsedMessage message() {
        return copy.message();
    }
}
