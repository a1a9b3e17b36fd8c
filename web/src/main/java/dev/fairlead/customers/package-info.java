/// The customer file: names, domains, contacts, owner.
@org.jspecify.annotations.NullMarked
package dev.fairlead.customers;
