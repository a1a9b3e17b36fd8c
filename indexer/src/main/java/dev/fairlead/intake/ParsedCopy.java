package dev.fairlead.intake;

import dev.fairlead.mime.ParsedMessage;
import java.util.List;

/// One archived message, taken apart into headers and contents; when that failed it is empty and the failure is
/// named.
record ParsedCopy(long messageId, int size, ParsedMessage message, List<Understood.Failure> failures) {}
