package dev.fairlead.mailcenter;

import dev.fairlead.linking.Link;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import java.util.List;

/// What would be made of a mail that nobody has sent.
///
/// @param links that it would have, but for customers who are not open to who tries it
record TriedMail(MessageText text, Recognition seen, List<Link> links) {}
