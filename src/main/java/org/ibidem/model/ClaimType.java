package org.ibidem.model;

/** What kind of claim a statement repeats. An official finding is proof that the authority found it, not of the conduct itself. */
public enum ClaimType { OFFICIAL_FINDING, REGISTRY_RECORD, STUDY_FINDING, MEDIA_REPORT, SUBJECT_CLAIM, ANALYST_INFERENCE, DENIAL }
