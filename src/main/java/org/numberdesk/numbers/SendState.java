package org.numberdesk.numbers;

/** May this number send? */
public enum SendState {
  CAN_SEND(true),
  CANNOT_SEND(false),
  /** It may, but not much longer unless something happens. */
  AT_RISK(true),
  /** It may not while a port or a cut-over runs. */
  OUTAGE(false);

  private final boolean sendable;

  SendState(boolean sendable) {
    this.sendable = sendable;
  }

  public boolean sendable() {
    return sendable;
  }
}
