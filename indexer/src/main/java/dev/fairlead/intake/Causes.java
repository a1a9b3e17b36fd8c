package dev.fairlead.intake;

/// Says a failure in words: the exception's kind and message, and where in our code it happened.
final class Causes {

    private Causes() {}

    static String inWords(Throwable failure) {
        String place = "";
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.fairlead.")) {
                place = " at %s.%s:%d".formatted(frame.getClassName(), frame.getMethodName(), frame.getLineNumber());
                break;
            }
        }
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return failure.getClass().getSimpleName() + message + place;
    }
}
