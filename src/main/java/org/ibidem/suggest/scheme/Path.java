package org.ibidem.suggest.scheme;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Places on a Windows machine: files and keys of the registry. Folders may have spaces in their names, the last part may not. */
final class Path extends Scheme {
    private static final Pattern FILE = Pattern.compile("\\\\[^\\s\\\\]{1,60}\\.[A-Za-z0-9]{1,8}$");

    Path(String word, String pattern) {
        super(word, line -> line.backslashes() > 0, pattern);
    }

    @Override
    public Optional<Reading> read(CharSequence text, MatchResult place) {
        String path = text.subSequence(start(place), end(place)).toString();
        boolean fits = word().equals("filepath") ? FILE.matcher(path).find() : path.indexOf('\\') > 0;
        return fits ? Reading.right(path.replaceFirst("^(HK\\w{0,22})>", "$1")) : Optional.empty();
    }

    @Override
    public int end(MatchResult place) {
        String path = place.group("v");
        int last = path.lastIndexOf('\\');
        int end = last + 1;
        while (end < path.length() && !Character.isWhitespace(path.charAt(end)) && ",;)”\"'".indexOf(path.charAt(end)) < 0) end++;
        while (end > last + 1 && path.charAt(end - 1) == '.') end--;
        return place.start("v") + end;
    }

    @Override
    public boolean holdsOthers() {
        return true;
    }
}
