package org.numberdesk.figures;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one row of the figures is about.
 *
 * @param day of the desk's zone
 * @param senderType name of the sender type, or an empty text
 * @param detail see {@link Measure}; never null
 */
public record Figure(LocalDate day, String senderType, Measure measure, String detail)
    implements Serializable {}
