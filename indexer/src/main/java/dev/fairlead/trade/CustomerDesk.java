package dev.fairlead.trade;

/// Takes customers of other systems into the customer file. A port: the room above that keeps the file implements it.
public interface CustomerDesk {

    /// Adds the customer or changes what the source has changed; joins the running transaction.
    ///
    /// @throws InvalidRecord when the file does not take it; the transaction is then rolled back
    void take(String source, CustomerFile customer);
}
