package dev.fairlead.mailcenter;

/// The body of an HTML mail after sanitising: markup that may be shown, as it stands, inside a sandboxed document.
///
/// @param body markup for inside a body element; nothing may be changed in it any more
/// @param remoteImages images that would have been fetched from elsewhere and were left out
/// @param cut the mail was longer than what is shown
record SafeHtml(String body, int remoteImages, boolean cut) {}
