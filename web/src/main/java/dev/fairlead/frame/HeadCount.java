package dev.fairlead.frame;

/// A number in the head of every page that leads to what it counts. A room offers one as a bean; it is asked with every
/// page, so it answers from memory and never throws.
public interface HeadCount {

    /// The message `head.<key>` names it, its place is the number; the icon is `bell`.
    String key();

    /// Where what it counts can be seen.
    String href();

    /// How many there are for this person.
    long of(String username);
}
