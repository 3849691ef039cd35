package org.ibidem.ui.shell;

import org.ibidem.casefile.Installation;
import org.ibidem.job.Jobs;

/** What lies ready in the window whether a case is open or not. */
public record Desk(Installation here, Threads threads, Jobs jobs, Notices notices, Overlay overlay, FilePort files) {}
