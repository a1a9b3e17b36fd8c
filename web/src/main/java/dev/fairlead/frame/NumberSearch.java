package dev.fairlead.frame;

import java.util.List;

/// What goes by a number that somebody looks for in the box at the top of every page. A room offers it as a bean; it
/// tells of nothing that the person who is asking may not see.
public interface NumberSearch {

    /// @param kind the message that names what it is
    /// @param number that most people would call it by
    /// @param about in a few words whose it is and where it goes; may be empty
    record Numbered(String kind, String number, String about, String href) {}

    /// @param numbers as somebody wrote them, each as one of several guesses
    List<Numbered> of(List<String> numbers);
}
