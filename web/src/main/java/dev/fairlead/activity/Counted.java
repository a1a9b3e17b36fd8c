package dev.fairlead.activity;

/// A mail with its part in the conversation: a row of the facts.
record Counted(Fact fact, Part part) {

    long mailId() {
        return fact.mailId();
    }
}
