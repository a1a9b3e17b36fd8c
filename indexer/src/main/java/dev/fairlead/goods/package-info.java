/// What is carried, in English and Chinese: by name, by code of the tariff, by number of dangerous goods.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"mentions", "places", "text", "vocabulary"})
package dev.fairlead.goods;
