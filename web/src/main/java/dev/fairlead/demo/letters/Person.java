package dev.fairlead.demo.letters;

/// Somebody who writes or reads mail, with what stands in the signature.
record Person(String name, String address, String title, String firm, String phone) {

    static Person desk(String name, String address) {
        return new Person(name, address, "", "", "");
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    /// What others call this person in a letter; a Chinese name is used in full.
    String firstName() {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
