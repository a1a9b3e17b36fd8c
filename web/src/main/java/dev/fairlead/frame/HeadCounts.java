package dev.fairlead.frame;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The numbers for whoever is signed in; the template asks for them by the bean's name.
@Component("headCounts")
public class HeadCounts {

    private final ObjectProvider<HeadCount> counts;

    HeadCounts(ObjectProvider<HeadCount> counts) {
        this.counts = counts;
    }

    /// As it stands in the head.
    public record Shown(String key, String href, long count) {}

    public List<Shown> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? List.of()
                : counts.stream()
                        .map(one -> new Shown(one.key(), one.href(), one.of(authentication.getName())))
                        .toList();
    }
}
