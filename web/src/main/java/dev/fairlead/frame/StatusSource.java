package dev.fairlead.frame;

import java.util.List;

/// Something that has a say in the state shown in the top bar. A room offers one as a bean; it is asked every few
/// seconds by every open page, so it answers from memory.
public interface StatusSource {

    /// What there is to say; nothing when all is as it should be.
    List<Status> statuses();

    /// @param level the worst of all decides the colour
    /// @param key of the message; `values` go into its places
    /// @param href where the cause can be seen, empty for nowhere
    record Status(Level level, String key, List<Object> values, String href) {

        public Object[] arguments() {
            return values.toArray();
        }

        Status withoutWay() {
            return new Status(level, key, values, "");
        }
    }

    /// From good to bad.
    enum Level {
        GOOD,
        BUSY,
        WARNING,
        FAILED
    }
}
