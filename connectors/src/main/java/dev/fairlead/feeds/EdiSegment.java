package dev.fairlead.feeds;

import java.util.List;

/// A segment of an EDIFACT message: its elements, each with its components.
///
/// @param place where it stands, for who has to be told
record EdiSegment(String tag, List<List<String>> elements, String place) {

    /// The component of the element, both from 1 as the directories count; empty when it is not there.
    String at(int element, int component) {
        if (element > elements.size()) {
            return "";
        }
        List<String> components = elements.get(element - 1);
        return component > components.size()
                ? ""
                : components.get(component - 1).strip();
    }

    boolean is(String name, String qualifier) {
        return tag.equals(name) && at(1, 1).equals(qualifier);
    }
}
