package org.ibidem.model;

/** What a person has said to a suggestion: nothing yet, yes, or no. */
public enum SuggestionState { PENDING, ACCEPTED, IGNORED }
