/// What the real-browser tests stand on: one Chromium for the whole run and the application on a port of its own.
@org.jspecify.annotations.NullMarked
package dev.fairlead.browser;
