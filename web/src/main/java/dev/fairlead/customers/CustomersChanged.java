package dev.fairlead.customers;

import java.util.List;

/// Customers were added or changed in what their mail is recognised by: mail that came before has to be linked again.
///
/// @param before what they were, empty for new ones
/// @param after what they are now
public record CustomersChanged(List<Customer> before, List<Customer> after) {}
