/**
 * What every room of the window shares: the frame, the session, commands, tabs, messages.
 *
 * <p>To add a room: (1) write {@code public static Screen screen(CaseSession session)} in its package; it returns a
 * {@link org.ibidem.ui.shell.Screen} with an id, a title, an icon, a view made when first shown, and its commands. (2) Name it in
 * {@link org.ibidem.ui.Rooms}. The activity bar, menus, palette and pictures follow by themselves. The
 * {@link org.ibidem.ui.shell.CaseSession} is all a room needs: {@code dossier()} is the case as last read, republished on the
 * window's thread after every change; {@code selection()} is what the inspector shows; {@code write(...)} changes the case in one
 * undoable step off the window's thread; {@code run(...)} starts a job with progress; {@code problem(...)} tells the analyst.
 * {@code openEntity}, {@code openEvidence} and {@code openPassage} bring up the right tab; the room that can show such a thing
 * says so once with {@code shows(...)}. More tabs (one document, one profile) are {@link org.ibidem.ui.shell.Page}s given to
 * {@code pages().open(...)}. Dialogs are cards on the {@link org.ibidem.ui.shell.Overlay}, never windows, so that they can be
 * tested without a display; files are chosen through {@link org.ibidem.ui.shell.FilePort}.
 */
package org.ibidem.ui.shell;
