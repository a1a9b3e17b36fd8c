package dev.fairlead.frame;

/// How to call somebody on a page. Asked by the frame, answered by the room that keeps the people.
public interface PersonNames {

    /// The display name, or the user name itself when nobody has it.
    String displayNameOf(String username);
}
