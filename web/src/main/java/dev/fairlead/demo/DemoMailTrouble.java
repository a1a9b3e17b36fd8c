package dev.fairlead.demo;

import dev.fairlead.demo.letters.Rep;

/// The demo's mail server refused what the demo gave it.
final class DemoMailTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private DemoMailTrouble(String message, Throwable cause) {
        super(message, cause);
    }

    static DemoMailTrouble with(Rep rep, Throwable cause) {
        return new DemoMailTrouble(
                "The demo's mail server did not take mail for %s: %s".formatted(rep.address(), cause.getMessage()),
                cause);
    }
}
