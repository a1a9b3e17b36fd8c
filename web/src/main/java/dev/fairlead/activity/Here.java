package dev.fairlead.activity;

import java.util.Objects;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/// The address of the page that is being made, to come back to it from the mails behind its figures.
public final class Here {

    private static final int LONGEST = 1_500;

    private Here() {}

    /// Path and query.
    public static String page() {
        UriComponents address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("back")
                .build();
        String path = Objects.requireNonNullElse(address.getPath(), "/activity");
        String query = address.getQuery();
        return query == null || query.isEmpty() || query.length() > LONGEST ? path : path + "?" + query;
    }
}
