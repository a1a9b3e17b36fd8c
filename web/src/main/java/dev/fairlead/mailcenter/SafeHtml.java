package dev.fairlead.mailcenter;

import java.util.List;

/// The body of an HTML mail after sanitising: markup that may be shown, as it stands, inside a sandboxed document.
///
/// @param body markup for inside a body element; nothing may be changed in it any more
/// @param remote images that lie elsewhere, in the order of the mail, the first ones only
/// @param cut the mail was longer than what is shown
record SafeHtml(String body, List<RemoteImage> remote, boolean cut) {

    static final SafeHtml NONE = new SafeHtml("", List.of(), false);

    /// @param number counts from 1
    /// @param origin scheme, host and port, empty when it has none that can be written in a policy
    /// @param shown asked for; the others were left out
    record RemoteImage(int number, String url, String origin, boolean shown) {}

    /// How many were left out.
    int refused() {
        return (int) remote.stream().filter(image -> !image.shown()).count();
    }
}
