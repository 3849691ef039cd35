/**
 * The window. The only place that knows JavaFX.
 *
 * <p>{@link org.ibidem.ui.Window#open} starts it; {@link org.ibidem.ui.Workbench} puts welcome page, frame and rooms together by
 * hand; {@link org.ibidem.ui.Rooms} lists the rooms. Each room is a package beside this one: a view (nodes and bindings, no
 * decisions) and a view model (properties and verbs, no controls, tested without a screen) for each screen. How a room joins is
 * told in {@link org.ibidem.ui.shell}.
 */
package org.ibidem.ui;
