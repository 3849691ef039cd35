/**
 * To and from other programs, from the window: the commands, and the list of what a format could not carry, which is shown each
 * time, for nothing is dropped in silence.
 */
package org.ibidem.ui.exchange;
