/**
 * How the window looks: light or dark, our accent, and the few tokens of type, spacing and colour everything else uses.
 *
 * <p>{@code ibidem.css} holds the components, {@code light.css} and {@code dark.css} the colours; both stand on AtlantaFX's Primer
 * themes, whose colour names ({@code -color-fg-muted}, {@code -color-accent-subtle}…) rooms use in their own style sheets. No
 * colour is written in Java.
 */
package org.ibidem.ui.theme;
