package org.ibidem.ui.screening;

import java.util.Optional;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.screening.Screener;
import org.ibidem.screening.list.ListEntry;
import org.ibidem.screening.list.Lists;

/** The lists of this machine, read when first asked for and again after they changed, by whatever window or command. Any thread may ask; never the window's. */
final class LoadedLists {
    private final Installation here;
    private Screener screener;

    LoadedLists(Installation here) {
        this.here = here;
    }

    /** The lists, to be asked. @throws UserProblem when there are none */
    synchronized Screener screener(Progress progress) {
        if (screener == null || !screener.lists().equals(Lists.of(here).all())) screener = Screener.of(here, progress);
        return screener;
    }

    /** An entry as the lists have it now; empty when they no longer do, or there are none. */
    Optional<ListEntry> entry(String list, String id) {
        return Lists.of(here).all().isEmpty() ? Optional.empty() : screener(Progress.NONE).entry(list, id);
    }
}
