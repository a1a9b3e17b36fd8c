package dev.fairlead.spi;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Optional;

/// Fairlead as a plugin sees it, for the time of one call. What was not permitted ends the plugin.
public interface Desk {

    /// A setting as an administrator gave it, or its standard value; empty when there is neither.
    ///
    /// @throws IllegalArgumentException when the descriptor has no such setting
    String setting(String key);

    /// Brings a record: `orders`, `shipments`, `schedules`, `rates`, `invoices`, `receipts` or `customers`.
    ///
    /// The fields are those of the schema under `/api/v1/schemas/<kind>`; values are texts, numbers, booleans,
    /// dates, lists and maps of these. `id` and `version` make a record: the same once more changes nothing, so
    /// a plugin that does not know what it has brought brings it all again. Without `version` the same fields
    /// are nothing new. A record that is not in order is put aside for the administrator and does not hinder
    /// the others.
    ///
    /// @throws SecurityException when this kind is not permitted
    void write(String kind, Map<String, ?> fields);

    /// What was [remembered][#remember] last under this name.
    Optional<String> recall(String name);

    /// Keeps a short text, such as how far it has read, for later calls and after a restart. It counts when the
    /// call has ended well and all its records are taken.
    void remember(String name, String value);

    /// Calls another system over HTTP. Redirects are not followed; size and time of the answer are bounded.
    ///
    /// In a dry run only GET and HEAD go out. Any other request is shown instead, and answered with 202 and no
    /// body.
    ///
    /// @throws SecurityException when this host is not permitted
    /// @throws IOException when there is no answer
    Answer call(HttpRequest request) throws IOException, InterruptedException;

    /// A line for the administrator.
    void log(String line);
}
