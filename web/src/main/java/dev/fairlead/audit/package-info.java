/// Who saw or changed what: append-only.
@org.jspecify.annotations.NullMarked
package dev.fairlead.audit;
