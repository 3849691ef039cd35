package org.ibidem.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.ibidem.suggest.scheme.Beginnings;
import org.ibidem.suggest.scheme.LineSigns;
import org.ibidem.suggest.scheme.Reading;
import org.ibidem.suggest.scheme.Scheme;
import org.ibidem.suggest.scheme.Schemes;

/**
 * Finds identifiers in texts, disarmed ones too. Two of one kind never overlap; one stands inside another only as a domain stands
 * inside the address of a page. The time grows with the length of the text and with nothing else.
 */
public final class Identifiers {
    private static final Set<String> ADDRESSES = Set.of("url", "email", "domain", "ipv4", "ipv6");
    private final List<Scheme> schemes;
    private final Beginnings beginnings;
    private final Optional<Phones> phones;

    /** Finds phone numbers in the national form of this country too (ISO 3166, as {@code MY}); empty for international ones only. */
    public Identifiers(String country) {
        this(Schemes.all(), Optional.of(new Phones(country)));
    }

    private Identifiers(List<Scheme> schemes, Optional<Phones> phones) {
        this.schemes = schemes;
        this.beginnings = new Beginnings(schemes);
        this.phones = phones;
    }

    /** Finds what leads to a page, a mailbox or a computer, and nothing else. */
    public static Identifiers ofAddresses() {
        return new Identifiers(Schemes.all().stream().filter(s -> ADDRESSES.contains(s.word())).toList(), Optional.empty());
    }

    /** The identifiers in a text, in reading order. */
    public List<Identifier> in(String original) {
        Refanged whole = Refanged.of(original);
        Claims claims = new Claims(original, whole);
        new Lines(whole.text(), claims).read();
        phones.ifPresent(p -> p.in(whole.text(), claims));
        return claims.found();
    }

    /** A text read line by line: each scheme is tried only on lines that can hold one of its kind, and only where one can begin. */
    private final class Lines {
        private final String text;
        private final Claims claims;
        private final Matcher[] matchers;
        private final int[] free = new int[schemes.size()];
        private final boolean[] wanted = new boolean[schemes.size()];
        private final List<Candidate> candidates = new ArrayList<>();

        private record Candidate(int scheme, Reading reading, int start, int end) {}

        Lines(String text, Claims claims) {
            this.text = text;
            this.claims = claims;
            this.matchers = schemes.stream().map(s -> s.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false)).toArray(Matcher[]::new);
        }

        void read() {
            int start = 0;
            while (start < text.length()) {
                int end = text.indexOf('\n', start);
                if (end < 0) end = text.length();
                readLine(start, end);
                start = end + 1;
            }
        }

        private void readLine(int start, int end) {
            LineSigns signs = LineSigns.of(text, start, end);
            for (int i = 0; i < wanted.length; i++) wanted[i] = schemes.get(i).mayStandOn(signs);
            for (int place = start; place < end; place++) {
                if (Beginnings.mayBegin(text, place)) readFrom(place, end);
            }
            candidates.sort(Comparator.comparingInt(Candidate::scheme));
            candidates.forEach(c -> claims.claim(schemes.get(c.scheme()), c.reading(), c.start(), c.end()));
            candidates.clear();
        }

        private void readFrom(int place, int end) {
            for (int i : beginnings.with(text.charAt(place))) {
                if (!wanted[i] || place < free[i] || !matchers[i].region(place, end).lookingAt()) continue;
                Scheme scheme = schemes.get(i);
                Matcher match = matchers[i];
                free[i] = match.end();
                scheme.read(text, match).ifPresent(reading -> candidates.add(new Candidate(i, reading, scheme.start(match), scheme.end(match))));
            }
        }
    }
}
