/// Users, roles, teams, sign-in, and who may see what.
@org.jspecify.annotations.NullMarked
package dev.fairlead.people;
