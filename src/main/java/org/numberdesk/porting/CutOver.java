package org.numberdesk.porting;

/**
 * One cut-over that has ended, as the forecast learns from it.
 *
 * @param carrier the losing carrier
 * @param smsMinutes how long texts paused, or null where none moved
 * @param voiceMinutes how long calls took to move, or null where nobody noted it
 */
public record CutOver(
    String carrier, PortNumberType type, SmsPlan sms, Integer smsMinutes, Integer voiceMinutes) {}
