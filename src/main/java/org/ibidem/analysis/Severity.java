package org.ibidem.analysis;

/** How grave a finding is: it forbids a release, asks for another look, or is worth knowing. */
public enum Severity { BLOCK, WARN, INFO }
