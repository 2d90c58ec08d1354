package org.numberdesk.shared;

/** Who acts in this request; lets entities be stamped without knowing about security. */
public interface CurrentActor {

  /** The acting account, or null where the portal itself acts. */
  Long accountId();
}
