/** What the program is made of: its version, its licence, and every part of it that others made, with the licence of each. */
package org.ibidem.ui.about;
