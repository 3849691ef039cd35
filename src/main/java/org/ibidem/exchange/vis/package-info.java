/** Diagrams of Aleph ({@code .vis}, JSON): entities of FollowTheMoney with a layout, which is left. */
package org.ibidem.exchange.vis;
