package dev.fairlead.demo.letters;

/// A container of a shipment.
record Box(String number, String seal, int packages, int weight) {

    static Box packed(Dice dice, String ownerCode, int weight) {
        return new Box(
                withCheckDigit(ownerCode + dice.shape("######")),
                dice.shape("FL#######"),
                dice.between(180, 1400),
                weight);
    }

    /// ISO 6346: letters count 10 to 38 without the multiples of 11, position n weighs 2^n, the sum modulo 11,
    /// 10 as 0.
    static String withCheckDigit(String ten) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += valueOf(ten.charAt(i)) << i;
        }
        return ten + sum % 11 % 10;
    }

    private static int valueOf(char c) {
        if (c <= '9') {
            return c - '0';
        }
        int letter = c - 'A';
        // 11, 22 and 33 are left out: A is 10, B 12, K 21, L 23, U 32, V 34.
        return 10 + letter + (letter >= 1 ? 1 : 0) + (letter >= 11 ? 1 : 0) + (letter >= 21 ? 1 : 0);
    }
}
