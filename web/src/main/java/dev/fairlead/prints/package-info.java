/// What our PDFs have in common: typefaces with Latin and Chinese, tables, the foot of a page.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.prints;
