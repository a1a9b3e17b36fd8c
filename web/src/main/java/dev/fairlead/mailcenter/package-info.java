/// The search page, and reading a message and its conversation.
@org.jspecify.annotations.NullMarked
package dev.fairlead.mailcenter;
