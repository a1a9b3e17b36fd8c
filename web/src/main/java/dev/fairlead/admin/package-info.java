/// Mailboxes, quarantine and index health for IT.
@org.jspecify.annotations.NullMarked
package dev.fairlead.admin;
