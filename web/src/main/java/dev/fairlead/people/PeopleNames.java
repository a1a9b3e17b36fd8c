package dev.fairlead.people;

import dev.fairlead.frame.PersonNames;
import org.springframework.stereotype.Component;

/// Tells the frame how to call somebody. Templates ask it by the name of the bean.
@Component("peopleNames")
class PeopleNames implements PersonNames {

    private final Users users;

    PeopleNames(Users users) {
        this.users = users;
    }

    @Override
    public String displayNameOf(String username) {
        return users.find(username).map(User::displayName).orElse(username);
    }
}
