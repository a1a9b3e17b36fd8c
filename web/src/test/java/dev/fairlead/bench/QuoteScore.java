package dev.fairlead.bench;

import dev.fairlead.bench.TruthFile.TrueMail;
import dev.fairlead.bench.TruthFile.TrueQuote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares the quotes that were found with the truth: each that was missed and each false one on a line, then shares.
final class QuoteScore {

    /// Wishes and former prices are no offers: the truth does not list them.
    private static final Set<String> OFFERS = Set.of("sold", "bought");

    private final Map<String, String> ports;
    private final List<String> lines = new ArrayList<>();
    private int wanted;
    private int met;
    private int dated;
    private int rightlyDated;
    private int wrong;
    private int beside;

    /// @param ports codes that the truth does not tell apart, each with the one that it counts as
    QuoteScore(Map<String, String> ports) {
        this.ports = ports;
    }

    /// A quote as the REST API gives it, or one of the prices it had before.
    record Found(
            String messageId,
            String direction,
            String customer,
            String pol,
            String pod,
            String equipment,
            String currency,
            BigDecimal amount,
            String validTo) {

        @Override
        public String toString() {
            return "%s %s-%s %s %s %s until %s for '%s'"
                    .formatted(
                            direction,
                            pol,
                            pod,
                            equipment,
                            currency,
                            amount.stripTrailingZeros().toPlainString(),
                            validTo,
                            customer);
        }
    }

    void compare(List<TrueMail> truth, List<Found> found) {
        Map<String, List<Found>> byMail = found.stream().collect(Collectors.groupingBy(Found::messageId));
        for (TrueMail mail : truth) {
            compare(mail, new ArrayList<>(byMail.getOrDefault(mail.messageId(), List.of())));
            byMail.remove(mail.messageId());
        }
        byMail.values().forEach(some -> some.forEach(one -> falsely("of no mail of the truth", one)));
    }

    private void compare(TrueMail mail, List<Found> left) {
        for (TrueQuote quote : mail.quotes()) {
            wanted++;
            Found hit = left.stream()
                    .filter(one -> isSame(mail, quote, one))
                    .findFirst()
                    .orElse(null);
            if (hit == null) {
                lines.add("MISSED %s %s-%s %s %s %s for '%s'; found there: %s"
                        .formatted(
                                mail.messageId(),
                                quote.pol(),
                                quote.pod(),
                                quote.equipment(),
                                quote.currency(),
                                quote.amount().toPlainString(),
                                mail.customer(),
                                left.stream().limit(3).toList()));
            } else {
                left.remove(hit);
                met(mail, quote, hit);
            }
        }
        for (Found one : left) {
            if (mail.partial() || !OFFERS.contains(one.direction())) {
                beside++;
            } else {
                falsely(mail.messageId(), one);
            }
        }
    }

    private boolean isSame(TrueMail mail, TrueQuote quote, Found one) {
        return quote.amount().compareTo(one.amount()) == 0
                && quote.currency().equals(one.currency())
                && quote.equipment().equals(one.equipment())
                && isSame(quote.pol(), one.pol())
                && isSame(quote.pod(), one.pod())
                && mail.customer().equals(one.customer());
    }

    private boolean isSame(String wanted, String port) {
        return wanted.isEmpty() || ports.getOrDefault(wanted, wanted).equals(ports.getOrDefault(port, port));
    }

    private void met(TrueMail mail, TrueQuote quote, Found hit) {
        met++;
        if (quote.validTo() == null) {
            return;
        }
        dated++;
        if (Objects.equals(quote.validTo().toString(), hit.validTo())) {
            rightlyDated++;
        } else {
            lines.add("UNTIL  %s %s; found: %s".formatted(mail.messageId(), quote.validTo(), hit));
        }
    }

    private void falsely(String where, Found one) {
        wrong++;
        lines.add("FALSE  %s %s".formatted(where, one));
    }

    void print() {
        lines.forEach(System.out::println);
        System.out.printf(
                "%nquotes in the truth %d, found %d, missed %d, false %d; beside these wishes, former prices and where the truth is partial %d%n",
                wanted, met, wanted - met, wrong, beside);
        System.out.printf(
                "precision %.4f, recall %.4f (amount, currency, equipment, lane, customer together); validity %.4f of %d%n",
                share(met, met + wrong), share(met, wanted), share(rightlyDated, dated), dated);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
