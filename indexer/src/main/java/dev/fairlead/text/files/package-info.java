/// What stands in attached files, read by a process of its own that may be killed.
@org.jspecify.annotations.NullMarked
package dev.fairlead.text.files;
