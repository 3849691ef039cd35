package org.ibidem.suggest.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A person's page on a service, as {@code linkedin.com/in/name}: the service and the name are what matters, not the rest of the address. */
final class Profile extends Scheme {
    /** Services, with what stands between host and name. */
    private static final List<String> SERVICES = List.of("linkedin.com/in", "linkedin.com/company", "github.com", "gitlab.com", "bitbucket.org", "twitter.com",
        "x.com", "facebook.com", "instagram.com", "vk.com", "ok.ru", "youtube.com", "tiktok.com", "medium.com", "upwork.com/freelancers", "upwork.com/fl",
        "freelancer.com/u", "guru.com/freelancers", "fiverr.com", "peopleperhour.com/freelancer", "toptal.com/resume", "behance.net", "dribbble.com",
        "stackoverflow.com/users", "keybase.io", "weibo.com", "zhihu.com/people", "gitee.com", "blog.naver.com", "pinterest.com", "soundcloud.com");
    /** Pages of the services themselves. */
    private static final Set<String> NOBODY = Set.of("about", "login", "signup", "search", "share", "sharer", "sharer.php", "intent", "home", "explore", "help",
        "terms", "privacy", "hashtag", "watch", "groups", "pages", "events", "jobs", "features", "pricing", "p", "i", "tr", "channel", "topics", "orgs", "settings");

    Profile() {
        super("profile", line -> line.slashes() > 0, "(?i)(?<![A-Za-z0-9_-])(?<v>(" + alternatives() + ")/(@?~?[A-Za-z0-9_.\\-]{1,80}+))");
    }

    private static String alternatives() {
        return String.join("|", SERVICES.stream().map(Pattern::quote).toList());
    }

    @Override
    public Optional<Reading> read(CharSequence text, MatchResult place) {
        String name = place.group(3).toLowerCase(Locale.ROOT).replaceAll("^@|[.\\-]+$", "");
        return name.length() < 2 || NOBODY.contains(name) ? Optional.empty() : Reading.right(place.group(2).toLowerCase(Locale.ROOT) + "/" + name);
    }

    @Override
    public int end(MatchResult place) {
        String whole = place.group();
        return place.start() + whole.replaceAll("[.\\-]+$", "").length();
    }

    @Override
    public boolean standsInside() {
        return true;
    }
}
