package org.numberdesk.porting;

/** How far the calls of one number are. */
public enum VoiceState {
  WAITING,
  PORTED,
  RETURNED
}
