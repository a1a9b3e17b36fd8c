package dev.fairlead.frame;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.stereotype.Component;

/// Which pages the reader may open, by the very rules that the guards ask: the help names all, but leads nobody to a
/// closed door.
@Component("doors")
class Doors {

    private final WebInvocationPrivilegeEvaluator guards;

    Doors(WebInvocationPrivilegeEvaluator guards) {
        this.guards = guards;
    }

    /// @param href path of a page, with or without a query
    public boolean isOpen(String href) {
        String path = href.split("\\?", 2)[0];
        return guards.isAllowed(
                "", path, "GET", SecurityContextHolder.getContext().getAuthentication());
    }
}
