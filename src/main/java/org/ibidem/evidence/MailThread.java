package org.ibidem.evidence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.model.Metadata;

/** Which messages of a case belong together: those that name the same message as their own, as answered or as referred to (RFC 5322, 3.6.4). */
public final class MailThread {
    private static final List<String> NAMING = List.of("message-id", "in-reply-to", "references");
    private static final Pattern ID = Pattern.compile("<[^<>\\s]+>");
    private final Map<String, Set<UUID>> naming = new HashMap<>();
    private final Map<UUID, Set<String>> named = new HashMap<>();

    private MailThread(Collection<Metadata> headers) {
        for (Metadata header : headers) {
            ids(header.value()).forEach(id -> {
                naming.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(header.evidenceId());
                named.computeIfAbsent(header.evidenceId(), k -> new LinkedHashSet<>()).add(id);
            });
        }
    }

    private static Stream<String> ids(String value) {
        return ID.matcher(value).results().map(MatchResult::group);
    }

    /** The messages of the case in a thread with this one, itself among them; nothing when it names no message. */
    public static Set<UUID> with(Case target, UUID message) {
        return of(NAMING.stream().flatMap(name -> target.where(Metadata.class, "name", name).stream()).toList(), message);
    }

    /** The messages in a thread with this one, by these headers of all messages. */
    static Set<UUID> of(Collection<Metadata> headers, UUID message) {
        return new MailThread(headers).around(message);
    }

    private Set<UUID> around(UUID message) {
        Set<UUID> found = new LinkedHashSet<>();
        Deque<UUID> coming = new ArrayDeque<>(named.containsKey(message) ? List.of(message) : List.of());
        while (!coming.isEmpty()) {
            UUID next = coming.poll();
            if (found.add(next)) named.get(next).forEach(id -> coming.addAll(naming.get(id)));
        }
        return found;
    }
}
