/// The measuring run: the production jar against a real mail server, with mail whose truth is known.
@org.jspecify.annotations.NullMarked
package dev.fairlead.bench;
