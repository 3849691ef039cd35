package org.ibidem.screening.list;

import java.util.List;
import org.ibidem.message.UserProblem;

/** What became of the files of one adding: the lists that are kept now, and of each file that was refused why. Nothing of such a file is kept. */
public record AddedLists(List<ListInfo> taken, List<UserProblem> refused) {}
