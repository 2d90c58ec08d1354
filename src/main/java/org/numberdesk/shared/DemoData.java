package org.numberdesk.shared;

/**
 * A feature's part of the demo. Loaded once, at the first start with the demo on, all parts in one
 * transaction.
 */
public interface DemoData {

  /** Parts load in this order; what others stand on comes first. */
  int order();

  /** Adds the part. All dates are relative to now. */
  void load();
}
