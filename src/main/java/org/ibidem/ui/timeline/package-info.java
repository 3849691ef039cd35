/**
 * The timeline: everything said to have happened or begun at some time, however vaguely known, in order.
 * {@link org.ibidem.ui.timeline.TimelineViewModel} draws it from the statements; nothing is entered here.
 */
package org.ibidem.ui.timeline;
