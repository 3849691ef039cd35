package org.ibidem.model;

/** How likely a judgement is, in the seven words of one row of ICD 203 (Analytic Standards, annex): each stands for a range of per cent. */
public enum Likelihood { ALMOST_NO_CHANCE, VERY_UNLIKELY, UNLIKELY, EVEN_CHANCE, LIKELY, VERY_LIKELY, ALMOST_CERTAIN }
