/**
 * Help that is there without a network: topics written in Markdown, one a room, in both languages, shown on a card that F1 opens at the room
 * one is in; and the tour, which leads through the sample in five steps.
 */
package org.ibidem.ui.help;
